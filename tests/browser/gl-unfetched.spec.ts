/** What WebGL needs and could not be fetched: the reason in its own words, and asked for again where that can help. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { expectGl, map, mapStatus, openMap } from './support/map.ts'
import { takeAway } from './support/take-away.ts'

const globe = (page: Page) => page.getByRole('button', { name: 'Globe' })

/** Lets requests for a file fail, as without a network. @returns how many there were, and the way to let them through */
async function cutOff(page: Page, glob: string): Promise<{ readonly count: () => number; mend: () => Promise<void> }> {
  let count = 0
  await page.route(glob, (route) => {
    if (route.request().method() === 'GET') count += 1
    return route.abort()
  })
  return { count: () => count, mend: () => page.unroute(glob) }
}

// Software draws every pixel, and how many there are is not the matter here.
test.use({ viewport: { width: 960, height: 600 } })

test.beforeEach(({ complaints }) => complaints.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|404/))

test.describe('what WebGL needs and could not be fetched', () => {
  for (const glob of ['**/assets/gl-*.js*', '**/assets/maplibre-gl-worker-*.js', '**/assets/far-*.json']) {
    test(`${glob} is asked for again when the globe is`, async ({ page }) => {
      const file = await cutOff(page, glob)
      await openMap(page)
      await globe(page).click()
      await expect(mapStatus(page)).toContainText('could not be fetched')
      await expect(mapStatus(page)).not.toContainText('does not offer')
      const asked = file.count()
      await file.mend()
      await globe(page).click()
      await expect(mapStatus(page)).toHaveCount(0)
      await globe(page).click()
      await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 100_000 })
      await expect(mapStatus(page)).toHaveCount(0)
      expect(asked).toBe(1)
    })
  }

  test('comes with the next move of the map', async ({ page }) => {
    const file = await cutOff(page, '**/assets/gl-*.js*')
    await openMap(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(file.count).toBe(1)
    await expect(map(page)).not.toHaveClass(/\bgl\b/)
    await file.mend()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expectGl(page)
  })

  test('comes by itself when the network is back', async ({ page }) => {
    await openMap(page)
    await page.context().setOffline(true)
    await globe(page).click()
    await expect(mapStatus(page)).toContainText('could not be fetched')
    await page.context().setOffline(false)
    await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 100_000 })
    await expect(mapStatus(page)).toHaveCount(0)
  })

  test('is not asked for by what is no wish for it', async ({ page }) => {
    const file = await cutOff(page, '**/assets/gl-*.js*')
    await openMap(page)
    await globe(page).click()
    await expect(mapStatus(page)).toContainText('could not be fetched')
    await page.getByRole('link', { name: 'Italy', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
    // Last, as it puts another time, and so another list: a link that moves is missed.
    await page.getByRole('button', { name: 'Belgrade' }).click()
    await expect(page).toHaveURL(/[?&]to=2019-09/)
    expect(file.count()).toBe(1)
  })
})

test('WebGL of an older release is gone: the page is offered anew, and its name is not asked for again', async ({
  page,
}) => {
  const asked = await takeAway(page, '**/assets/gl-*.js*')
  await openMap(page)
  await globe(page).click()
  await expect(mapStatus(page)).toContainText('is gone')
  await globe(page).click()
  await globe(page).click()
  await expect(mapStatus(page)).toContainText('is gone')
  expect(asked).toHaveLength(1)
  await page.context().unroute('**/assets/gl-*.js*')
  await expect(page).toHaveURL(/projection=globe/)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(map(page)).toHaveClass(/\bglobe\b/, { timeout: 100_000 })
})
