/** The map as a reader uses it, over either ground: in the page from the start, moved, pointed at, walked by keyboard. */
import type { Locator, Page } from '@playwright/test'
import { projectToStage } from '../../src/select/map/camera.ts'
import { expect, test } from './support/fixtures.ts'
import { AMSTERDAM, expectGl, map, openMap, partShown, stageWidth } from './support/map.ts'

/** Zoom of what stands there, as the address writes it: for a map of 800 by 500 pixels. */
async function zoomShown(page: Page): Promise<number> {
  const { width, height } = await map(page).evaluate(({ clientWidth, clientHeight }) => {
    return { width: clientWidth, height: clientHeight }
  })
  return Math.log2((await stageWidth(page)) / 512 / Math.min(width / 800, height / 500))
}

async function middleOf(dot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await dot.locator('.shape').boundingBox()
  if (!box) throw new Error('the dot is not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the map stands with land and dots, and dots lead to their pages', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('.ground .land')).toBeVisible()
    await expect(page.locator(AMSTERDAM)).toBeVisible()
    await page.locator(AMSTERDAM).click()
    await expect(page).toHaveURL(/record\/nld-amsterdam-qingtian\/$/)
  })

  test('a phone sees Europe first', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('')
    await expect(page.locator(AMSTERDAM)).toBeInViewport()
    await expect(page.locator('.dot[data-id="nzl-unplaced-nantong"]')).not.toBeInViewport()
  })
})

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

test.describe('pointing', () => {
  test('names a dot, and opens it by a click', async ({ page }) => {
    await openMap(page)
    const { x, y } = await middleOf(page.locator(AMSTERDAM))
    await page.mouse.move(x, y)
    await expect(page.locator('.map-tip')).toHaveText(/Alleged station, Amsterdam \(Netherlands\)/)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/record=nld-amsterdam-qingtian/)
    await expect(page.locator(AMSTERDAM)).toHaveClass(/\bselected\b/)
  })

  test('means the nearest dot within a finger’s reach', async ({ page }) => {
    await openMap(page)
    const { x, y } = await middleOf(page.locator('.dot[data-id="swe-stockholm-qingtian"]'))
    await page.mouse.click(x + 10, y + 5)
    await expect(page).toHaveURL(/record=swe-stockholm-qingtian/)
  })

  for (const ground of ['svg', 'gl'] as const) {
    test.describe(`over ${ground}`, () => {
      test.use({ saveData: ground === 'svg' })

      test('opens a country by a click on its land', async ({ page }) => {
        await openMap(page, '?view=-52,-9,3')
        if (ground === 'gl') await expectGl(page)
        const box = await map(page).boundingBox()
        if (!box) throw new Error('no map')
        await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2)
        await expect(page.locator('.map-tip')).toHaveText('Brazil')
        await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2)
        await expect(page).toHaveURL(/country=BRA/)
      })
    })
  }

  test('does not open a dot that the map is dragged by', async ({ page }) => {
    await openMap(page)
    const { x, y } = await middleOf(page.locator(AMSTERDAM))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y + 60, { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/view=/)
    await expect(page).not.toHaveURL(/record=/)
  })
})

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('opens a dot by a tap', async ({ page }) => {
    await openMap(page)
    const { x, y } = await middleOf(page.locator(AMSTERDAM))
    await page.touchscreen.tap(x, y)
    await expect(page).toHaveURL(/record=nld-amsterdam-qingtian/)
  })
})

test.describe('the keyboard', () => {
  test('has one stop for all dots, and arrows go to the next one that way', async ({ page }) => {
    await openMap(page)
    await expect(page.locator('.dot[tabindex="0"]')).toHaveCount(1)
    await page.locator(AMSTERDAM).focus()
    await expect(page.locator(`${AMSTERDAM}[tabindex="0"]`)).toHaveCount(1)
    const from = await middleOf(page.locator(AMSTERDAM))
    await page.keyboard.press('ArrowLeft')
    const focused = page.locator('.dot:focus')
    await expect(focused).not.toHaveAttribute('data-id', 'nld-amsterdam-qingtian')
    expect((await middleOf(focused)).x).toBeLessThan(from.x)
    await expect(page.locator('.dot[tabindex="0"]')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/record=/)
  })

  test('brings a dot into sight that gets the focus outside of it', async ({ page }) => {
    await openMap(page, '?view=4.9,52.4,6')
    await page.locator(AMSTERDAM).focus()
    await page.keyboard.press('End')
    await expect(page.locator('.dot:focus')).toHaveAttribute('aria-label', /New Zealand/)
    await expect(page.locator('.dot:focus')).toBeInViewport()
  })

  test('zooms by plus and minus', async ({ page }) => {
    await openMap(page)
    const width = await stageWidth(page)
    await page.locator(AMSTERDAM).focus()
    await page.keyboard.press('+')
    await expect.poll(() => stageWidth(page)).toBeCloseTo(2 * width, 0)
    await page.keyboard.press('-')
    await expect.poll(() => stageWidth(page)).toBeCloseTo(width, 0)
  })
})
