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

test.describe('keys of a word that is being composed, as for a Chinese name,', () => {
  /** Whether the page took the key for itself. */
  function isTaken(page: Page, selector: string, key: string, isComposing: boolean): Promise<boolean> {
    return page
      .locator(selector)
      .first()
      .evaluate(
        (element, init) =>
          !element.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
        { key, isComposing },
      )
  }

  async function expectLeft(page: Page, selector: string, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      expect(await isTaken(page, selector, key, true), `${key} at ${selector}`).toBe(false)
      expect(await isTaken(page, selector, key, false), `${key} at ${selector}`).toBe(true)
    }
  }

  test('are left to the search field, the map and the slider', async ({ page }) => {
    await openMap(page)
    await expectLeft(page, '.dot[tabindex="0"]', ['+', 'ArrowRight', 'PageDown'])
    await expectLeft(page, '.handle', ['PageUp'])
    await expectLeft(page, '.search input', ['ArrowDown', 'ArrowUp', 'Enter'])
  })

  test('choose and close nothing', async ({ page }) => {
    await openMap(page, '?country=ITA')
    await expect(page.locator('[data-panel]')).toBeVisible()
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('Serbia')
    await expect(page.getByRole('option').first()).toContainText('Serbia')
    for (const key of ['Enter', 'ArrowDown', 'Escape']) await isTaken(page, '.search input', key, true)
    await isTaken(page, 'body', 'Escape', true)
    await search.press('ArrowDown')
    await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
  })

  test('are no steps of a lesson', async ({ page }) => {
    await page.goto('lessons/when-did-we-know/')
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await expectLeft(page, 'body', ['ArrowRight'])
  })
})
