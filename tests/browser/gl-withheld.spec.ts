/** Why there is no WebGL though it was fetched: the reason in its own words, and the picture again when it is back. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { expectGl, map, mapStatus, openMap } from './support/map.ts'

// Software draws every pixel, and how many there are is not the matter here.
test.use({ viewport: { width: 960, height: 600 } })

test('where the reader has chosen all colours, that is the reason given', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openMap(page, '?projection=globe')
  await expect(mapStatus(page)).toContainText('colours')
})

/** Takes the picture from the graphics card, as a driver that starts anew does. @returns the way to give it back */
async function loseContext(page: Page): Promise<() => Promise<void>> {
  const lost = await page.evaluateHandle(() => {
    const context = document.querySelector<HTMLCanvasElement>('.map-gl canvas')?.getContext('webgl2')
    return context?.getExtension('WEBGL_lose_context')
  })
  await lost.evaluate((extension) => extension?.loseContext())
  return () => lost.evaluate((extension) => extension?.restoreContext())
}

test('a picture that the graphics card let go of is said, until it is back', async ({ page, complaints }) => {
  complaints.allow(/context/i)
  await openMap(page, '?projection=globe')
  await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 100_000 })
  const restore = await loseContext(page)
  await expect(mapStatus(page)).toContainText('let go of the map')
  await expect(map(page)).not.toHaveClass(/\bglobe\b/)
  await restore()
  await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 100_000 })
  await expect(mapStatus(page)).toHaveCount(0)
})

test('an embedded map says so too', async ({ page, complaints }) => {
  complaints.allow(/context/i)
  await page.goto('embed/?view=12.5,41.9,4')
  await expectGl(page)
  const restore = await loseContext(page)
  await expect(page.getByText('let go of the map')).toBeVisible()
  await restore()
  await expectGl(page)
  await expect(page.getByText('let go of the map')).toHaveCount(0)
})
