/** While the scripts are on their way: what does not work yet looks so. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'

/** The script of the live part, by page: the small one before it is there. */
const LIVE_PAGES = [
  ['', 'core'],
  ['lessons/when-did-we-know/', 'lesson'],
  ['embed/lessons/when-did-we-know/', 'lesson'],
  ['embed/?parts=map,timeline', 'embed'],
  ['country/italy/', 'pages'],
  ['record/ita-prato-wenzhou/', 'pages'],
] as const

const search = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const controls = (page: Page, state: 'enabled' | 'disabled') =>
  page.locator(`:is(button, select, input:not([role=combobox])):${state}:visible`)

for (const [path, script] of LIVE_PAGES) {
  test(`/${path} has no control that only looks as if it worked`, async ({ page }) => {
    const release = await holdBack(page, `**/assets/${script}-*.js`)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(controls(page, 'disabled').first()).toBeVisible()
    await expect(controls(page, 'enabled')).toHaveCount(0)
    release()
    await expect(controls(page, 'enabled').first()).toBeVisible()
    await expect(controls(page, 'disabled')).toHaveCount(0)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path] of LIVE_PAGES) {
    test(`/${path} has no control that works`, async ({ page }) => {
      await page.goto(path)
      await expect(page.locator('h1')).toBeAttached()
      await expect(controls(page, 'enabled')).toHaveCount(0)
      await expect(search(page)).toBeHidden()
    })
  }
})
