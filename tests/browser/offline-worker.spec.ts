/** Reading without a network on the web: what was read, and all of it on request. */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { DIST, expect } from './support/fixtures.ts'
import { AMSTERDAM, expectGl } from './support/map.ts'
import { keepWhole, openRelease, test, waitUntilRead } from './support/worker.ts'

/** Paths from the root of the site that the browser keeps, by the name of their cache. */
function readCaches(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const entries = names.map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return [name, requests.map(({ url }) => url.replace(/^.*\/some\/repo\//, ''))] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  })
}

/** Puts a page of the site into a frame of an embedded card, and waits until it is there. */
function frameMethod(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = '../../../method/'
    await new Promise((resolve) => {
      frame.onload = resolve
      document.body.append(frame)
    })
  })
}

/** Until the page has told its worker what it has loaded. */
async function passIdle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
  })
}

test.describe('what was read, WebGL too,', () => {
  test.use({ saveData: false })

  test('is there without a network, the very first page too, with its map', async ({ page, host }) => {
    await page.goto('')
    await expectGl(page)
    await waitUntilRead(page)
    await host.stop()
    await page.goto('?country=ITA')
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    await expectGl(page)
    await expect(page.locator(AMSTERDAM)).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
  })
})

test.describe('what was read', () => {
  test('leads on where a page was not read before', async ({ page, host, complaints }) => {
    complaints.allow(/503/)
    await page.goto('')
    await waitUntilRead(page)
    await host.stop()
    await page.goto('country/serbia/')
    await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible()
    await expectNoAxeViolations(page)
    await page.getByRole('link').click()
    await expect(page.locator('[data-atlas]')).toBeAttached()
  })

  test('keeps a lesson with its map', async ({ page, host }) => {
    await page.goto('lessons/who-says-so/')
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await waitUntilRead(page)
    await host.stop()
    await page.goto('lessons/who-says-so/#step-2')
    await page.reload()
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await expect(page.locator('.lesson-bar')).toContainText('Step 2 of')
  })

  test('comes from the network while there is one', async ({ page, host, next }) => {
    await page.goto('about/')
    await waitUntilRead(page)
    await host.publish(next)
    await openRelease(page, 'about/', 'next')
  })

  test('holds nothing of embeds and of pages in frames', async ({ page }) => {
    await page.goto('about/')
    await waitUntilRead(page)
    const before = await readCaches(page)
    await page.goto('embed/country/italy/', { waitUntil: 'networkidle' })
    await frameMethod(page)
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible()
    expect(await readCaches(page)).toEqual(before)
  })

  test('begins with a page that stands alone, not in a frame', async ({ page }) => {
    await page.goto('embed/country/italy/')
    await frameMethod(page)
    await page.evaluate(async () => {
      const { requestIdleCallback } = window.frames[0] as Window
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
    })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

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
  }) => {
    await page.goto('data/')
    await waitUntilRead(page)
    await host.stop()
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/could not be kept/)
    await host.publish(DIST)
    await page.getByRole('button', { name: 'Keep the whole atlas' }).press('Enter')
    await expect(page.locator('.keep').getByRole('status')).toHaveText(/is kept in this browser/, { timeout: 90_000 })
  })
})
