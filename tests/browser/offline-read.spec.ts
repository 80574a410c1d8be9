/** Reading without a network on the web what was read before, by who asked that the atlas be kept; of others, nothing is. */
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe.ts'
import { expect } from './support/fixtures.ts'
import { AMSTERDAM, expectGl } from './support/map.ts'
import { askToKeep, openRelease, readCaches, test, waitUntilRead } from './support/worker.ts'

/** Puts a page of the site into a frame of an embedded card, and waits until it is there. */
function framePage(page: Page, path: string): Promise<void> {
  return page.evaluate(async (src) => {
    const frame = document.createElement('iframe')
    frame.src = src
    await new Promise((resolve) => {
      frame.onload = resolve
      document.body.append(frame)
    })
  }, `../../../${path}`)
}

test.describe('what was read, WebGL too,', () => {
  test.use({ saveData: false })
  test.beforeEach(({ page }) => askToKeep(page))

  test('is there without a network, the first page too, with its map', async ({ page, host }) => {
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
  test.beforeEach(({ page }) => askToKeep(page))

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
    // With scripts that no page read before it has.
    await framePage(page, '')
    await expect(page.frameLocator('iframe').locator('[data-atlas][data-live]')).toBeAttached()
    expect(await readCaches(page)).toEqual(before)
  })

  test('begins with a page that stands alone, not in a frame', async ({ page }) => {
    await page.goto('embed/country/italy/')
    await framePage(page, 'method/')
    await page.evaluate(async () => {
      const { requestIdleCallback } = window.frames[0] as Window
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
    })
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  })
})

function countWorkers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
}

test('of who did not ask, nothing is kept and no worker comes', async ({ page }) => {
  for (const path of ['', 'country/italy/', 'data/']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.evaluate(async () => {
      for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestIdleCallback(resolve))
    })
    expect(await readCaches(page)).toEqual({})
    expect(await countWorkers(page)).toBe(0)
  }
})

test('who has all removed is left by the worker, and what is read after leaves nothing', async ({ page }) => {
  await askToKeep(page)
  await page.goto('about/')
  await waitUntilRead(page)
  await page.goto('data/#offline')
  await page.getByRole('button', { name: 'Remove everything kept here' }).press('Enter')
  await expect(page.locator('.keep').getByRole('status')).toHaveText(/^Removed/)
  await page.goto('country/italy/', { waitUntil: 'networkidle' })
  expect(await readCaches(page)).toEqual({})
  expect(await countWorkers(page)).toBe(0)
})
