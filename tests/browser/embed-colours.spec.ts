/**
 * Light and dark embeds in light and dark pages. Where the two disagree on `color-scheme`, browsers paint an opaque
 * ground behind the frame: it must be the embed's own, with text that can be read on it.
 */
import type { Locator, Page } from '@playwright/test'
import { formatRgb, wcagContrast } from 'culori'
import { PALETTES, type Scheme } from '../../src/draw/palette.ts'
import { expect } from './support/fixtures.ts'
import { test } from './support/host.ts'

const SCHEMES: readonly Scheme[] = ['light', 'dark']

/** Colours of a picture: that of its corner, and the one that stands out most against it. */
async function readColours(page: Page, picture: Buffer): Promise<{ readonly ground: string; readonly ink: string }> {
  return page.evaluate(async (image) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${image}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
    const hex = (at: number) => `#${[...data.slice(at, at + 3)].map((n) => n.toString(16).padStart(2, '0')).join('')}`
    const brightness = (at: number) => (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
    let furthest = 0
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs(brightness(at) - brightness(0)) > Math.abs(brightness(furthest) - brightness(0))) furthest = at
    return { ground: hex(0), ink: hex(furthest) }
  }, picture.toString('base64'))
}

/** Words of a frame stand on the ground of its scheme. A frame paints on its own, so the picture may come before it. */
async function expectReadable(page: Page, words: Locator, scheme: Scheme): Promise<void> {
  await expect(async () => {
    const { ground, ink } = await readColours(page, await words.screenshot())
    expect(ground).toBe(PALETTES[scheme].paper.toLowerCase())
    expect(wcagContrast(ground, ink)).toBeGreaterThan(4.5)
  }).toPass({ timeout: 30_000 })
}

for (const outside of SCHEMES) {
  for (const inside of SCHEMES) {
    test(`a ${inside} embed in a ${outside} page stands on its own colour and can be read`, async ({
      page,
      host,
      site,
    }) => {
      const frame = `<iframe src="${site.url}embed/country/italy/?theme=${inside}" width="600" height="560"></iframe>`
      await host.open(`<style>:root{color-scheme:${outside};background:Canvas}</style>${frame}`)
      const embed = page.frameLocator('iframe')
      await expect(embed.locator('meta[name=color-scheme]')).toHaveAttribute('content', inside)
      await expectReadable(page, embed.locator('h1'), inside)
    })
  }

  test(`an embed without a choice goes with a ${outside} device`, async ({ page, host, site }) => {
    await page.emulateMedia({ colorScheme: outside })
    const frame = `<iframe src="${site.url}embed/country/italy/" width="600" height="560"></iframe>`
    await host.open(`<style>:root{color-scheme:light dark;background:Canvas}</style>${frame}`)
    await expectReadable(page, page.frameLocator('iframe').locator('h1'), outside)
  })
}

/** What is printed, with words that each of it has. */
const PRINTED = [
  ['embed/', '.embed-credit'],
  ['embed/country/italy/', 'h1'],
  ['embed/record/ita-prato-wenzhou/', 'h1'],
  ['embed/lessons/when-did-we-know/', 'section:visible h2:visible >> nth=0'],
  ['country/italy/', 'h1'],
] as const

/** Grounds that printers leave out, or print as the palest of their colours. */
const WHITES: ReadonlySet<string> = new Set(['#ffffff', PALETTES.light.paper])

for (const device of SCHEMES) {
  for (const theme of ['', ...SCHEMES]) {
    test(`on paper it is as readable as light, ${theme || 'nothing'} chosen, on a ${device} device`, async ({
      page,
      site,
      complaints,
    }) => {
      complaints.allow(/WebGL/i)
      // Paper has the drawn map, and a lesson would start the other one.
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null
      })
      await page.emulateMedia({ media: 'print', colorScheme: device })
      for (const [path, words] of PRINTED) {
        await page.goto(`${site.url}${path}${theme && `?theme=${theme}`}`)
        const { ground, ink } = await readColours(page, await page.locator(words).screenshot())
        expect([path, WHITES.has(ground)]).toEqual([path, true])
        expect(wcagContrast(ground, ink), path).toBeGreaterThan(4.5)
      }
    })

    test(`on paper its pictures are light, ${theme || 'nothing'} chosen, on a ${device} device`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ media: 'print', colorScheme: device })
      await page.goto(`${site.url}embed/country/italy/${theme && `?theme=${theme}`}`)
      await expect(page.locator('.embed-picture svg')).toHaveCSS(
        'background-color',
        formatRgb(PALETTES.light.sea) ?? '',
      )
      await expect(page.locator('.embed-picture .land')).toHaveCSS('fill', formatRgb(PALETTES.light.land) ?? '')
    })
  }
}
