/** A browser that refuses to have its address written, as after too many writes: what is shown changes all the same. */
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.assign(History.prototype, { pushState: refuse, replaceState: refuse })
  })
})

test('a click opens a country, and the slider moves', async ({ page, site }) => {
  await openMap(page)
  await page.locator('.record-list a[href*="country/italy/"]').click()
  await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'First patrols in Italy' }).click()
  await expect(page.locator('.timeline-now b')).toHaveText('Up to May 2016')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-panel]')).toHaveCount(0)
  await expect(page).toHaveURL(site.url)
})

test('a lesson goes from step to step, by scrolling and by key', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('lessons/when-did-we-know/')
  await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
  await page.locator('#step-3 h2').evaluate((heading) => heading.scrollIntoView())
  await expect(page.locator('.lesson-bar')).toContainText('Step 3 of')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.lesson-bar')).toContainText('Step 4 of')
})
