/** While the scripts are on their way: what does not work yet looks so, and what is typed into the search is kept. */
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
  ['sources/', 'pages'],
  ['lessons/what-is-not-known/worksheet/', 'pages'],
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

test.describe('the search', () => {
  test('is open from the first moment: what is typed stays, with its caret, and is answered', async ({ page }) => {
    // All but the small one that the first paint waits for, as it waits for the styles.
    const release = await holdBack(page, '**/assets/{early,index,core,offline}-*.js')
    await page.goto('', { waitUntil: 'commit' })
    await search(page).pressSequentially('Serbi')
    await search(page).press('ArrowLeft')
    release()
    await expect(page.getByRole('option').first()).toContainText('Serbia')
    await expect(search(page)).toBeFocused()
    await expect(search(page)).toHaveValue('Serbi')
    await page.keyboard.type('x')
    await expect(search(page)).toHaveValue('Serbxi')
  })

  test('keeps Enter as well, and opens what it finds', async ({ page }) => {
    const release = await holdBack(page, '**/assets/{index,core}-*.js')
    await page.goto('', { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /early-/.test(name)))
    await search(page).pressSequentially('Zagrb')
    await search(page).press('Enter')
    await expect(search(page)).toHaveAttribute('data-entered')
    release()
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
  })

  test('forgets Enter when more is typed after it', async ({ page }) => {
    const release = await holdBack(page, '**/assets/{index,core}-*.js')
    await page.goto('', { waitUntil: 'commit' })
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /early-/.test(name)))
    await search(page).pressSequentially('Ser')
    await search(page).press('Enter')
    await search(page).pressSequentially('bia')
    release()
    await expect(page.getByRole('option').first()).toContainText('Serbia')
    await expect(page.locator('[data-panel]')).toHaveCount(0)
  })

  test('takes what the browser has kept in the field as typed', async ({ page }) => {
    const release = await holdBack(page, '**/assets/core-*.js')
    await page.goto('', { waitUntil: 'commit' })
    await search(page).evaluate((field: HTMLInputElement) => {
      field.value = 'Serbia'
    })
    release()
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    await expect(search(page)).toHaveValue('Serbia')
    await search(page).press('Enter')
    await expect(page.getByRole('heading', { name: 'Serbia', exact: true })).toBeVisible()
  })
})

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
