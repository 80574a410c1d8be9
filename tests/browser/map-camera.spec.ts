/** What part of the world the map shows: as the address says, as the reader moves it, in a window of any size. */
import type { Page } from '@playwright/test'
import { coverWidth, projectToStage } from '../../src/select/map/camera.ts'
import { expect, test } from './support/fixtures.ts'
import { AMSTERDAM, map, middleOf, openMap, partShown, stageWidth } from './support/map.ts'

/** Zoom of what stands there, as the address writes it: for a map of 800 by 500 pixels. */
async function zoomShown(page: Page): Promise<number> {
  const { width, height } = await map(page).evaluate(({ clientWidth, clientHeight }) => {
    return { width: clientWidth, height: clientHeight }
  })
  return Math.log2((await stageWidth(page)) / 512 / Math.min(width / 800, height / 500))
}

test.describe('the camera', () => {
  test('zooms by the wheel over a dot, writes itself into the address, and goes back', async ({ page }) => {
    await openMap(page)
    const width = await stageWidth(page)
    const { x, y } = await middleOf(page.locator(AMSTERDAM))
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -300)
    await expect(page).toHaveURL(/view=/)
    expect(await stageWidth(page)).toBeGreaterThan(width)
    await page.getByRole('button', { name: 'First view' }).click()
    await expect(page).not.toHaveURL(/view=/)
    expect(await stageWidth(page)).toBeCloseTo(width, 0)
  })

  test('writes down where two steps in a row have led, not where the first was cut short', async ({ page }) => {
    await openMap(page, '?view=4.9,52.4,4')
    const zoomIn = page.getByRole('button', { name: 'Zoom in' })
    await zoomIn.evaluate(async (button: HTMLButtonElement) => {
      const width = () => document.querySelector('.stage')?.getBoundingClientRect().width
      const before = width()
      button.click()
      while (width() === before) await new Promise((resolve) => requestAnimationFrame(resolve))
      button.click()
    })
    await expect(page).not.toHaveURL(/view=[^&]*,4$/)
    await expect(async () => {
      const written = new URL(page.url()).searchParams.get('view')?.split(',').at(-1)
      expect(await zoomShown(page)).toBeCloseTo(Number(written), 1)
    }).toPass()
  })

  test('ends where city level stops meaning anything', async ({ page }) => {
    await openMap(page, '?view=4.9,52.4,12')
    expect(await stageWidth(page)).toBeCloseTo(512 * 2 ** 8, 0)
  })

  test('follows the address back', async ({ page }) => {
    await openMap(page)
    const width = await stageWidth(page)
    await page.locator('.record-list').getByRole('link', { name: 'Italy', exact: true }).click()
    await expect(page).toHaveURL(/country=ITA/)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page).toHaveURL(/view=/)
    await page.goBack()
    await expect.poll(() => stageWidth(page)).toBeCloseTo(width, 0)
  })

  test('shows the part of the world that the address says in a window of any size', async ({ page }) => {
    const seen = { west: projectToStage([2.5, 48])[0], east: projectToStage([21.5, 48])[0] }
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1000, height: 700 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size)
      // 800 pixels of zoom 4.83 are nearly twenty degrees.
      await openMap(page, '?view=12,41.9,4.83')
      const { west, east } = await partShown(page)
      expect(west).toBeLessThan(seen.west)
      expect(east).toBeGreaterThan(seen.east)
      expect(await zoomShown(page)).toBeCloseTo(4.83, 1)
    }
  })

  test('keeps what the reader has moved it to when the window changes its size', async ({ page }) => {
    await openMap(page)
    const { x, y } = await middleOf(page.locator(AMSTERDAM))
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -400)
    await expect(page).toHaveURL(/view=/)
    const before = await partShown(page)
    const zoom = await zoomShown(page)
    for (const size of [
      { width: 1000, height: 640 },
      { width: 400, height: 740 },
    ]) {
      await page.setViewportSize(size)
      await expect.poll(() => zoomShown(page)).toBeCloseTo(zoom, 2)
      const { middle } = await partShown(page)
      expect(middle).toEqual([expect.closeTo(before.middle[0], 3), expect.closeTo(before.middle[1], 3)])
    }
  })

  test('goes as far out as a window lets it that has grown since, and no further', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 500 })
    await openMap(page, '?view=12,41.9,3')
    const small = await stageWidth(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(() => stageWidth(page)).toBeGreaterThan(small)
    const box = await map(page).boundingBox()
    if (!box) throw new Error('no map')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 600)
    await expect.poll(() => stageWidth(page)).toBeCloseTo(coverWidth(box), 0)
    const { west, east } = await partShown(page)
    expect(west).toBeGreaterThan(-0.001)
    expect(east).toBeLessThan(1.001)
  })

  test('is left at the first picture by the button that leads there, also without motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page, '?view=12,41.9,5')
    await page.getByRole('button', { name: 'First view' }).click()
    await expect(page).not.toHaveURL(/view=/)
    expect(await stageWidth(page)).toBeCloseTo(2900, 0)
  })

  test('jumps where the reader asked for no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openMap(page)
    const widths = await page.evaluate(() => {
      const read = () => document.querySelector('.stage')?.getBoundingClientRect().width ?? 0
      const before = read()
      document.querySelector<HTMLButtonElement>('[data-map-command=in]')?.click()
      return [before, read()]
    })
    expect(widths[1]).toBeCloseTo(2 * (widths[0] ?? 0), 0)
  })
})
