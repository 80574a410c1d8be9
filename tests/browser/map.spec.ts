/** The map as a reader uses it, over either ground: in the page from the start, pointed at, walked by keyboard. */
import { expect, test } from './support/fixtures.ts'
import { AMSTERDAM, expectGl, map, middleOf, openMap, stageWidth } from './support/map.ts'

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

  test('has its one stop at another dot when that one is gone from the window', async ({ page }) => {
    await openMap(page)
    await page.locator(AMSTERDAM).focus()
    await expect(page.locator(`${AMSTERDAM}[tabindex="0"]`)).toHaveCount(1)
    await page.locator('.handle:not(:disabled)').first().focus()
    await page.keyboard.press('Home')
    await expect(page.locator(`${AMSTERDAM}.out`)).toHaveCount(1)
    await expect(page.locator('.dot[tabindex="0"]')).toHaveCount(1)
    await expect(page.locator('.place:not(.out) .dot:not(.out)[tabindex="0"]')).toHaveCount(1)
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
