/** WebGL beneath the marks: it takes over, goes and comes back, turns into a globe, and leaves paper alone. */
import type { Page } from '@playwright/test'
import { globeCamera, widthOfZoom } from '../../src/select/map/camera.ts'
import { compareImages } from './support/compare.ts'
import { expect, test } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'
import { AMSTERDAM, expectGl, map, openMap, stageWidth } from './support/map.ts'

const shoot = (page: Page): Promise<Buffer> => map(page).screenshot({ animations: 'disabled' })

test.describe('the hand-over to WebGL', () => {
  test.use({ saveData: false })

  test('changes the picture by less than 3 per cent, and no element of the marks', async ({ page }) => {
    const release = await holdBack(page, '**/assets/gl-*.js')
    await openMap(page)
    await page.locator(AMSTERDAM).focus()
    await page.evaluate((selector) => Object.assign(window, { known: document.querySelector(selector) }), AMSTERDAM)
    const before = await shoot(page)
    release()
    await expectGl(page)
    expect(await compareImages(page, before, await shoot(page))).toBeLessThan(0.03)
    expect(await page.evaluate(() => (window as { known?: Element }).known === document.activeElement)).toBe(true)
  })

  test('leaves the country that is open outlined, until it is closed', async ({ page }) => {
    // Far enough away for no finer outlines to come, which would change the picture too.
    const view = 'view=-52,-9,2.4'
    const change = async (from: Buffer) => compareImages(page, from, await shoot(page))
    await openMap(page, `?${view}`)
    await expectGl(page)
    const closed = await shoot(page)
    await openMap(page, `?country=BRA&${view}`)
    await expectGl(page)
    await expect.poll(() => change(closed)).toBeGreaterThan(0.001)
    await page.keyboard.press('Escape')
    await expect.poll(() => change(closed)).toBeLessThan(0.0005)
  })

  test('goes back to SVG when the context is lost, and again when it is found', async ({ page, complaints }) => {
    complaints.allow(/context/i)
    await openMap(page, '?view=12.5,41.9,4')
    await expectGl(page)
    await page.evaluate(() => {
      const context = document.querySelector<HTMLCanvasElement>('.map-gl canvas')?.getContext('webgl2')
      Object.assign(window, { lost: context?.getExtension('WEBGL_lose_context') })
      ;(window as { lost?: WEBGL_lose_context }).lost?.loseContext()
    })
    await expect(map(page)).not.toHaveClass(/\bgl\b/)
    await expect(page.locator('.ground .land')).toBeVisible()
    await expect(page).toHaveURL(/view=12.5,41.9,4/)
    await page.evaluate(() => (window as { lost?: WEBGL_lose_context }).lost?.restoreContext())
    await expectGl(page)
  })
})

test.describe('the globe', () => {
  test('shows what lies on this side and hides what lies behind', async ({ page }) => {
    await openMap(page, '?projection=globe')
    await expectGl(page)
    await expect(map(page)).toHaveClass(/\bglobe\b/)
    await expect(page.locator(AMSTERDAM)).toBeVisible()
    await expect(page.locator('[data-place="NZL/"]')).toBeHidden()
  })

  test('is seen as a whole where nobody has moved the map, and is no view of the reader’s own', async ({ page }) => {
    await openMap(page)
    await page.getByRole('button', { name: /flat|globe/i }).click()
    await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 60_000 })
    const box = await map(page).boundingBox()
    if (!box) throw new Error('no map')
    expect(await stageWidth(page)).toBeCloseTo(widthOfZoom(globeCamera(box).zoom), 0)
    await expect(page).not.toHaveURL(/view=/)
  })

  test('becomes the same flat map again', async ({ page }) => {
    await openMap(page)
    const before = await page.locator(AMSTERDAM).boundingBox()
    await page.goto('?projection=globe')
    await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 60_000 })
    await page.getByRole('button', { name: /flat|globe/i }).click()
    await expect(map(page)).not.toHaveClass(/\bglobe\b/)
    await expect.poll(async () => (await page.locator(AMSTERDAM).boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0)
  })
})

test.describe('on paper', () => {
  test.use({ saveData: false })

  test('print shows the map as vectors', async ({ page }) => {
    await openMap(page)
    await expectGl(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.ground .land')).toBeVisible()
    await expect(page.locator('.map-gl')).toBeHidden()
  })
})
