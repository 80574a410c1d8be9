/** What axe cannot see: the atlas from the keyboard, and where the focus goes. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

/** More stops than there are before the end of any page part that a test looks for. */
const MOST_STOPS = 60

/** Presses Tab until the focus is on what matches. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${MOST_STOPS} times ${key} do not lead to ${selector}`)
}

test.describe('from the top of the page', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await openMap(page)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
  })

  test('a station opens through the map, and closing leads back to its dot', async ({ page }) => {
    await openMap(page)
    await tabTo(page, '.dot')
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-id'))
    await page.keyboard.press('ArrowRight')
    const dot = page.locator('.dot:focus')
    await expect(dot).not.toHaveAttribute('data-id', first ?? '')
    const id = await dot.getAttribute('data-id')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`record=${id}`))
    await expect(page.locator('[data-panel]')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('[data-panel]')).toHaveCount(0)
    await expect(page.locator(`.dot[data-id="${id}"]`)).toBeFocused()
  })

  test('a station opens through the list, and closing leads back to its line', async ({ page }) => {
    await openMap(page)
    await tabTo(page, '.record-list ul a')
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'))
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-panel]')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Back to the list' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator(`.record-list a[href="${href}"]`)).toBeFocused()
  })

  test('the search opens what it finds, and closing leads back to it', async ({ page }) => {
    await openMap(page)
    await tabTo(page, '[role=combobox]')
    await page.keyboard.type('Serbia')
    await expect(page.getByRole('option').first()).toContainText('Serbia')
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-panel]')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
  })

  test('Escape closes the results and keeps the text', async ({ page }) => {
    await openMap(page)
    await page.getByRole('combobox', { name: 'Search' }).fill('Serbia')
    await expect(page.getByRole('option').first()).toContainText('Serbia')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('Serbia')
  })

  test('time moves', async ({ page }) => {
    await openMap(page)
    await tabTo(page, '.handle:not(:disabled)')
    await page.keyboard.press('Home')
    await page.keyboard.press('PageUp')
    await expect(page).toHaveURL(/to=2017-01/)
  })
})
