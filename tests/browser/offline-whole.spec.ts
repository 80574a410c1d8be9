/** Reading without a network on the web: all of the atlas, kept on request. */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { DIST, expect } from './support/fixtures.ts'
import { AMSTERDAM } from './support/map.ts'
import { keepWhole, readCaches, test } from './support/worker.ts'

/** Until the page has told its worker what it has loaded. */
async function passIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

test.describe('the whole atlas', () => {
  test('is kept on request, by keyboard, and then works without a network', async ({ page, host }) => {
    await keepWhole(page)
    await expect(page.locator('.keep').getByRole('status')).toBeFocused()
    await expect(page.getByRole('progressbar')).toBeHidden()
    await expectNoAxeViolations(page)
    await host.stop()
    await page.goto('country/serbia/')
    await expect(page.locator('h1')).toContainText('Serbia')
    await page.goto('record/resp-irl-government-2022-10/')
    await expect(page.locator('h1')).toBeVisible()
    await page.goto('')
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    await page.getByRole('slider', { name: 'End of the window' }).press('Home')
    await expect(page.locator(AMSTERDAM)).toBeHidden()
    const search = page.getByRole('combobox', { name: /^Search/ })
    await search.fill('Zagrb')
    await search.press('Enter')
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
  })

  test('is known as kept when the reader comes back, and goes when it is removed', async ({ page }) => {
    await keepWhole(page)
    await page.reload()
    await passIdle(page)
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/)
    await expect(page.getByRole('button', { name: 'Keep the whole atlas' })).toBeHidden()
    await page.getByRole('button', { name: 'Remove everything kept here' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/^Removed/)
    await expect(page.locator('.keep').getByRole('status')).toBeFocused()
    expect(await readCaches(page)).toEqual({})
    await expect(page.getByRole('button', { name: 'Keep the whole atlas' })).toBeVisible()
  })

  test('is not there by halves: where the network breaks off the page says so, and goes on from there', async ({
    page,
    host,
    complaints,
  }) => {
    // The worker cannot be fetched either.
    complaints.allow(/error occurred when fetching the script/)
    await page.goto('data/', { waitUntil: 'networkidle' })
    await host.stop()
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/could not be kept/)
    await host.publish(DIST)
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/, { timeout: 90_000 })
  })
})
