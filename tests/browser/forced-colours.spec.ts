/** Forced colours: what pictures show by hue stands there by shape and pattern, whatever colours a frame asks for. */
import type { Page } from '@playwright/test'
import { POSTURES } from '../../src/model/vocabulary.ts'
import { expect, test } from './support/fixtures.ts'

/** With the selector of the picture whose countries are filled by what they did. */
const FILLED = [
  ['', '.map'],
  ['embed/', '.map'],
  ['embed/?theme=dark', '.map'],
  ['embed/?theme=light', '.map'],
  ['lessons/what-is-not-known/', '.step-map'],
  ['embed/lessons/what-is-not-known/?theme=dark', '.step-map'],
  ['embed/lessons/what-is-not-known/?step=5&theme=dark', '.map'],
] as const

const DEVICES = ['light', 'dark'] as const

/** Every picture's ground is the page's, and hatching has the colour of its words. */
async function readPicture(page: Page, picture: string) {
  return page.evaluate((picture) => {
    const style = (element: Element | null) => (element ? getComputedStyle(element) : null)
    const words = getComputedStyle(document.body).color
    const tiles = [...document.querySelectorAll(`${picture} pattern`)]
    const hosts = [...document.querySelectorAll(`${picture} .host[fill]`)]
    const hatches = tiles.map((tile) => style(tile.querySelector('.hatch'))?.stroke)
    return {
      hidden: hosts.filter((host) => !style(host)?.fill.startsWith('url(')).length,
      hosts: hosts.length,
      hatches: [...new Set(hatches)].map((stroke) => (stroke === words ? 'as words' : stroke)),
      grounds: [...new Set(tiles.map((tile) => style(tile.querySelector('.posture-fill'))?.fill))].map((fill) =>
        fill === words ? 'as words' : 'as paper',
      ),
    }
  }, picture)
}

for (const colorScheme of DEVICES) {
  test.describe(`on a ${colorScheme} device`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }))

    for (const [path, picture] of FILLED) {
      test(`/${path} shows what hosts did by hatching`, async ({ page }) => {
        await page.goto(path)
        await expect(page.locator(`${picture} .host[fill]`).first()).toBeAttached()
        const { hosts, ...shown } = await readPicture(page, picture)
        expect(shown).toEqual({ hidden: 0, hatches: ['as words'], grounds: ['as paper'] })
        expect(hosts).toBeGreaterThan(0)
      })
    }

    for (const path of ['embed/country/italy/', 'embed/country/italy/?theme=dark', 'embed/country/italy/?theme=light'])
      test(`the picture of /${path} stands on the ground of the page`, async ({ page }) => {
        await page.goto(path)
        const ground = await page.evaluate(() => {
          const probe = document.createElement('p')
          probe.style.background = 'Canvas'
          document.body.append(probe)
          return getComputedStyle(probe).backgroundColor
        })
        await expect(page.locator('.embed-picture svg')).toHaveCSS('background-color', ground)
        await expect(page.locator('.embed-picture .here')).toHaveCSS('fill', ground)
        await expect(page.locator('.embed-picture .here')).not.toHaveCSS('stroke', ground)
      })
  })
}

test('each kind of act has a sample of its own in the legend', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('')
  const samples = page.locator('.legend .sample:has(.posture-fill) svg')
  const pictures = new Set<string>()
  for (const sample of await samples.all()) pictures.add((await sample.screenshot()).toString('base64'))
  expect(await samples.count()).toBeGreaterThanOrEqual(POSTURES.length)
  expect(pictures.size).toBe(await samples.count())
})
