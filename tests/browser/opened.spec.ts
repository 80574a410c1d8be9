/** What is opened is seen: the camera goes there from wherever it is asked for, and comes back. */
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'
import { map, openMap, stageWidth } from './support/map.ts'

interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

async function rectOf(locator: Locator): Promise<Rect> {
  return locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

/** Where the stage lies in the map, and its side, in whole pixels. */
function readStage(): readonly number[] | null {
  const [box, stage] = ['[data-map]', '.stage'].map((name) => document.querySelector(name)?.getBoundingClientRect())
  return box && stage ? [stage.left - box.left, stage.top - box.top, stage.width].map(Math.round) : null
}

async function stageShown(page: Page): Promise<readonly number[]> {
  return (await page.evaluate(readStage)) ?? []
}

/** Where the land of a country lies in the map: its four edges. */
async function countryShown(page: Page, iso3: string): Promise<readonly number[]> {
  const [box, land] = [await rectOf(map(page)), await rectOf(page.locator(`.host[data-iso3="${iso3}"]`))]
  return [land.left - box.left, land.top - box.top, land.right - box.left, land.bottom - box.top]
}

function liesIn(inner: Rect, outer: Rect): boolean {
  const room = 1
  return (
    inner.left >= outer.left - room &&
    inner.top >= outer.top - room &&
    inner.right <= outer.right + room &&
    inner.bottom <= outer.bottom + room
  )
}

const overlap = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** That a country's own line lies in the map, and beneath nothing that stands over it. */
async function expectFree(page: Page): Promise<void> {
  await expect(async () => {
    const line = await rectOf(page.locator('.open-outline'))
    expect(liesIn(line, await rectOf(map(page)))).toBe(true)
    for (const over of await page.locator('.map-controls, .map-corner > *').all()) {
      if (await over.isVisible()) expect(overlap(line, await rectOf(over))).toBe(false)
    }
  }).toPass()
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
] as const

test.describe('a country in the address', () => {
  for (const size of SIZES) {
    test(`is seen at ${size.width} pixels, before any script of the live page as after it`, async ({ page }) => {
      await page.setViewportSize(size)
      const release = await holdBack(page, '**/assets/core-*.js')
      // At the world's edge, where the stage is held as well: by the stylesheet, then by the live map.
      await page.goto('?country=NZL', { waitUntil: 'commit' })
      await page.locator('.atlas-legend').waitFor({ state: 'attached' })
      const aimed = await countryShown(page, 'NZL')
      release()
      await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
      await expect(page.locator('html')).not.toHaveAttribute('data-aimed')
      const live = await countryShown(page, 'NZL')
      // A box may be half a pixel higher than its number says.
      for (const [i, edge] of live.entries()) expect(Math.abs(edge - (aimed[i] ?? 0))).toBeLessThanOrEqual(1.5)
      await expectFree(page)
    })
  }

  test('is seen in a frame of another site', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 360 })
    await page.goto('embed/?country=NZL')
    await page.locator('[data-live]').waitFor()
    await expectFree(page)
  })

  test('leaves the view of an address alone', async ({ page }) => {
    await openMap(page, '?view=4.9,52.4,4')
    const shown = await stageShown(page)
    await openMap(page, '?view=4.9,52.4,4&country=BRN')
    expect(await stageShown(page)).toEqual(shown)
  })
})

test.describe('a country that is opened', () => {
  test('from the list is flown to, and its closing brings back what was seen', async ({ page }) => {
    await openMap(page)
    const first = await stageShown(page)
    await page.locator('.record-list').getByRole('link', { name: 'Brazil', exact: true }).click()
    await expectFree(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => stageShown(page)).toEqual(first)
    await expect(page.locator('.open-outline')).toHaveCount(0)
  })

  test('from the search is flown to, and its closing leaves the map where the reader has moved it since', async ({
    page,
  }) => {
    await openMap(page)
    await page.getByRole('combobox', { name: 'Search' }).fill('Brunei')
    await page
      .getByRole('option', { name: /^Brunei/ })
      .first()
      .click()
    await expectFree(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/view=/)
    const moved = await stageWidth(page)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/country=/)
    expect(await stageWidth(page)).toBeCloseTo(moved, 0)
  })

  test('lets all others step back', async ({ page }) => {
    await openMap(page, '?country=NLD')
    await expect(page.locator('.host[data-iso3="NLD"]')).toHaveCSS('fill-opacity', '1')
    await expect(page.locator('.host[data-iso3="ITA"]')).toHaveCSS('fill-opacity', '0.45')
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await expect(page.locator('.host[data-iso3="ITA"]')).toHaveCSS('fill-opacity', '1')
  })
})

test('a record of a layer that is off is opened with its layer, which is said', async ({ page }) => {
  await openMap(page, '?layers=stations&country=ITA')
  await page
    .locator('.panel')
    .getByRole('link', { name: /Joint patrols 2016/ })
    .first()
    .click()
  await expect(page.getByText('To show this record, these were switched on: Joint patrols.')).toBeVisible()
  await expect(page).toHaveURL(/layers=stations,patrols/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a line over the map leads to the pages of countries', async ({ page }) => {
    await page.goto('?country=USA')
    await page.getByRole('link', { name: 'Each country has a page.' }).click()
    await expect(page).toHaveURL(/countries\/$/)
  })
})
