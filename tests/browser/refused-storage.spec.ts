/** A browser that stores nothing, as where cookies are blocked: whatever is asked for throws, and every page works. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'
import { EMBED_KINDS, PAGE_KINDS } from './support/page-kinds.ts'

/** Runs in the page before everything else. */
function refuseAll(): void {
  const refuse = () => {
    throw new DOMException('access is denied', 'SecurityError')
  }
  for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: refuse })
  }
  for (const name of ['serviceWorker', 'storage', 'clipboard']) {
    Object.defineProperty(Navigator.prototype, name, { get: refuse })
  }
  Object.defineProperty(document, 'cookie', { get: refuse, set: refuse })
  for (const name of ['PerformanceObserver', 'requestIdleCallback']) Reflect.deleteProperty(window, name)
  window.open = () => null
  addEventListener('unhandledrejection', ({ reason }) => {
    console.error(`unhandled: ${reason}`)
  })
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(refuseAll)
})

for (const path of [...PAGE_KINDS, ...EMBED_KINDS]) {
  test(`/${path} arrives without a complaint`, async ({ page, complaints }) => {
    complaints.allow(/status of 404/)
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('h1').first()).toBeAttached()
  })
}

const status = (page: Page) => page.locator('.keep').getByRole('status')

test('the control for keeping says that nothing is kept, and offers nothing', async ({ page }) => {
  await page.goto('data/#offline')
  await expect(status(page)).toHaveText(/keeps nothing of this site/)
  await expect(page.locator('.keep button:visible')).toHaveCount(0)
})

test('a click opens a country', async ({ page }) => {
  await openMap(page)
  await page.locator('.record-list a[href*="country/italy/"]').click()
  await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
})

test('a link that cannot be copied is said to be marked instead', async ({ page }) => {
  await page.goto('method/')
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await page.getByRole('button', { name: 'Copy: Link' }).click()
  await expect(page.locator('.share-said')).not.toBeEmpty()
})
