/** The offline folder as a reader opens it: unpacked, by double click, from `file://`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unpackOfflineFolder } from '../support/offline-folder.ts'
import { test as base, DIST, expect } from './support/fixtures.ts'
import { AMSTERDAM, map, stageWidth } from './support/map.ts'

const test = base.extend<object, { /** Its `file://` address, with a slash at its end. */ readonly folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const target = await mkdtemp(join(tmpdir(), 'atlas folder '))
      await use(await unpackOfflineFolder(DIST, target))
      await rm(target, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

/** What the page asked for and did not get. */
function watchFailures(page: Page): string[] {
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  return failed
}

async function openHome(page: Page, folder: string, search = ''): Promise<void> {
  await page.goto(`${folder}index.html${search}`)
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await expect(map(page)).toHaveClass(/\blive\b/)
}

test('the map has its dots, and the slider moves them', async ({ page, folder }) => {
  const failed = watchFailures(page)
  await openHome(page, folder)
  const amsterdam = page.locator(AMSTERDAM)
  await expect(amsterdam).toBeVisible()
  const to = page.getByRole('slider').last()
  await to.press('Home')
  await expect(amsterdam).toBeHidden()
  await to.press('End')
  await expect(amsterdam).toBeVisible()
  await expect(page).toHaveURL(/index\.html$/)
  expect(failed).toEqual([])
})

test('WebGL is not even asked for: the map zooms as it is, and the globe says why there is none', async ({
  page,
  folder,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openHome(page, folder)
  const width = await stageWidth(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => stageWidth(page)).toBeCloseTo(2 * width, 0)
  await page.getByRole('button', { name: 'Globe' }).click()
  await expect(page.locator('.map-corner').getByRole('status')).toBeVisible()
  await expect(page).toHaveURL(/index\.html\?.*projection=globe/)
  expect(asked.filter((url) => /\/(gl|maplibre|far|near)-/.test(url))).toEqual([])
})

test('the search finds Zagreb and opens its country, and going back closes it', async ({ page, folder }) => {
  const failed = watchFailures(page)
  await openHome(page, folder)
  const search = page.getByRole('combobox', { name: /^Search/ })
  await search.fill('Zagrb')
  await expect(page.getByRole('option').first()).toContainText('Zagreb')
  await search.press('Enter')
  await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
  await expect(page).toHaveURL(/index\.html\?country=HRV$/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'List' })).toBeVisible()
  expect(failed).toEqual([])
})

test('links lead from page to page and back to the map', async ({ page, folder }) => {
  // A page that is left while its scripts are on their way would count as one that lacks them.
  const failed = watchFailures(page)
  await openHome(page, folder, '?country=HRV')
  await page.getByRole('link', { name: 'Open as a page' }).click()
  await expect(page).toHaveURL(`${folder}country/croatia/index.html`)
  await page.waitForLoadState()
  await page.locator('main a[href*="record/"]').first().click()
  await expect(page).toHaveURL(/record\/[^/]+\/index\.html$/)
  await page.waitForLoadState()
  await page.getByRole('navigation').getByRole('link', { name: 'Chronology' }).click()
  await expect(page).toHaveURL(`${folder}chronology/index.html`)
  await page.waitForLoadState()
  await page.locator('main a[href*="record/"]').first().click()
  await expect(page).toHaveURL(/record\/[^/]+\/index\.html$/)
  await page.waitForLoadState()
  await page.getByRole('link', { name: 'Show on the map' }).click()
  await expect(page).toHaveURL(/\/index\.html\?record=/)
  await expect(page.locator('[data-panel]')).toBeVisible()
  expect(failed).toEqual([])
})

test('pages of text work, and offer nothing that needs a host', async ({ page, folder }) => {
  const failed = watchFailures(page)
  for (const path of ['countries', 'sources', 'method', 'codebook', 'data', 'about', 'corrections', 'country/italy']) {
    await page.goto(`${folder}${path}/index.html`)
    await expect(page.locator('h1')).toBeVisible()
    for (const name of ['Read offline', 'Share or embed']) await expect(page.getByText(name)).toHaveCount(0)
  }
  await page.goto(`${folder}countries/index.html`)
  await page.getByRole('button', { name: 'Listed here' }).click()
  await expect(page.locator('th[aria-sort]')).toHaveCount(1)
  expect(failed).toEqual([])
})

test('is offered with its size', async ({ page }) => {
  await page.goto('data/')
  const link = page.getByRole('link', { name: /-offline\.zip$/ })
  const size = await link.locator('xpath=following-sibling::data[1]').getAttribute('value')
  const response = await page.request.get(await link.evaluate((element) => (element as HTMLAnchorElement).href))
  expect((await response.body()).length).toBe(Number(size))
})

for (const [name, id] of [
  ['Who says so?', 'who-says-so'],
  ['When did we know?', 'when-did-we-know'],
  ['What is not known?', 'what-is-not-known'],
] as const) {
  test(`the lesson "${name}" is found and walked by keyboard`, async ({ page, folder }) => {
    const failed = watchFailures(page)
    await page.goto(`${folder}lessons/index.html`)
    await page.getByRole('heading', { name }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(`lessons/${id}/index\\.html`))
    await expect(page.locator('[data-lesson][data-live]')).toBeAttached()
    await expect(map(page)).toHaveClass(/\blive\b/)
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.lesson-bar')).toContainText('Step 2 of')
    await expect(page).toHaveURL(/#step-2$/)
    expect(failed).toEqual([])
  })
}
