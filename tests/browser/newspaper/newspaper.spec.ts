/**
 * An invented newspaper with four embeds: a country, a record, a view of the map, an image. Its pictures are written to
 * `.cache/newspaper/`, to be looked at.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { parseSearch } from '../../../src/state/url.ts'
import { expectNoAxeViolations } from '../support/axe.ts'
import { expect } from '../support/fixtures.ts'
import { expectWholeFrame, type Host, test } from '../support/host.ts'
import { createSnippet } from '../support/snippet.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const PICTURES = fileURLToPath(new URL('../../../.cache/newspaper/', import.meta.url))

async function openNewspaper(page: Page, host: Host, site: string): Promise<void> {
  const { origin } = new URL(site)
  host.serve('/style.css', 'text/css', read('style.css'))
  host.setPolicy(
    `default-src 'none'; style-src 'self'; frame-src ${origin}; script-src ${origin}; img-src data: ${origin}`,
  )
  const state = parseSearch('?to=2020-12&clock=happened&view=13,44,3.5')
  const view = { parts: ['map', 'timeline'], height: 640, state } as const
  const snippets: Readonly<Record<string, string>> = {
    country: await createSnippet(page, site, 'country/italy/'),
    record: await createSnippet(page, site, 'record/cze-prague-qingtian/', 'automatic'),
    view: await createSnippet(page, site, '', 'plain', view),
    static: await createSnippet(page, site, 'country/croatia/', 'picture'),
  }
  await host.open(read('page.html').replace(/<!-- (\w+) -->/g, (_, name) => snippets[name] ?? ''))
}

/** The whole page in one window: browsers draw a frame of another origin only while it is in view. */
async function takePicture(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height })
  for (const at of [0, 1, 2]) await expectWholeFrame(page, at)
  const map = page.frameLocator('iframe').nth(2)
  await expect(map.locator('[data-map]')).toHaveClass(/laid-out/)
  await map
    .locator('html')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await page.screenshot({ path: `${PICTURES}${name}.png` })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1100, 360]) {
    test(`four embeds in a ${colorScheme} newspaper at ${width} px`, async ({ page, host, site }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await openNewspaper(page, host, site.url)
      for (const at of [0, 1, 2]) await expectWholeFrame(page, at)
      await expect(page.frameLocator('iframe').nth(2).locator('[data-embed][data-live]')).toBeAttached()
      const image = page.locator('figure img')
      await image.scrollIntoViewIfNeeded()
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
      await expectNoAxeViolations(page)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(sideways).toBeLessThanOrEqual(0)
      await takePicture(page, `${width}-${colorScheme}`)
    })
  }
}
