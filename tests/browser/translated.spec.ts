/**
 * Pages that a browser translates: words that change go on changing. A twin without translation says what should stand
 * there; a translator that leaves every word as it is makes the two comparable.
 */
import type { Page } from '@playwright/test'
import { test as base, expect } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'
import { readWords, type TranslationWay, translatePage } from './support/translate.ts'

const WAYS: readonly TranslationWay[] = ['detach', 'move', 'merge']

interface Twins {
  /** Opens a page twice and translates one of the two. */
  readonly open: (path: string, live: string, way: TranslationWay) => Promise<void>
  /** Does the same in both, and expects the same words. */
  readonly both: (step: (page: Page) => Promise<unknown>) => Promise<void>
}

const test = base.extend<{ readonly twins: Twins }>({
  twins: async ({ page, context }, use) => {
    const twin = await context.newPage()
    const pages = [page, twin]
    const compare = async () => expect(await readWords(page)).toBe(await readWords(twin))
    const same = () => expect(compare).toPass({ intervals: [50] })
    await use({
      open: async (path, live, way) => {
        for (const each of pages) {
          await each.goto(path)
          await expect(each.locator(live)).toBeAttached()
        }
        await translatePage(page, way)
        await same()
      },
      both: async (step) => {
        for (const each of pages) await step(each)
        await same()
      },
    })
  },
})

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().click()
const end = (page: Page) => page.getByRole('slider', { name: 'End of the window' })
const step = (key: string) => (page: Page) => end(page).press(key)

for (const way of WAYS) {
  test(`a home page says what it would say where a translator would ${way} its text`, async ({ twins }) => {
    await twins.open('', '[data-atlas][data-live]', way)
    await twins.both(press('Belgrade'))
    await twins.both(step('PageDown'))
    await twins.both(step('Home'))
    await twins.both((page) => page.locator('.legend').getByText('Fuzhou', { exact: true }).click())
    await twins.both((page) => page.getByText('when it became public').click())
    await twins.both((page) => page.getByText('window', { exact: true }).click())
    await twins.both(step('End'))
    await twins.both(follow('Italy'))
    await twins.both((page) => page.locator('.panel a[data-record]').first().click())
    await twins.both(press('Back to the list'))
    const search = (page: Page) => page.getByRole('combobox', { name: 'Search' })
    await twins.both((page) => search(page).fill('Ita'))
    await twins.both((page) => search(page).fill('Zagreb'))
    await twins.both((page) => search(page).fill('xyzxyz'))
    await twins.both((page) => search(page).fill('Chile'))
    await twins.both(async (page) => {
      await search(page).press('Enter')
      // The words are the same too as long as nothing has happened yet.
      await expect(page.locator('[data-panel] h2').first()).toBeVisible()
    })
    await twins.both((page) => page.keyboard.press('Escape'))
    await twins.both((page) => page.getByRole('button', { name: 'Share or embed' }).click())
    await twins.both((page) => page.locator('.share-dialog summary').nth(0).click())
    await twins.both((page) => page.getByLabel('BibTeX').check())
    await twins.both((page) => page.locator('.share-dialog summary').nth(1).click())
    await twins.both((page) => page.getByLabel('Moodle').check())
    await twins.both((page) => page.locator('.share-dialog').getByRole('button', { name: 'Close' }).click())
  })
}

test('a translated embed says what it would say', async ({ twins }) => {
  await twins.open('embed/?parts=map,timeline,list', '[data-embed][data-live]', 'detach')
  await twins.both(press('Belgrade'))
  await twins.both((page) => page.locator('.embed-legend summary').click())
  await twins.both((page) => page.locator('.legend').getByText('Qingtian', { exact: true }).click())
  await twins.both(step('Home'))
  await twins.both(step('End'))
})

test('a translated lesson says what it would say', async ({ twins }) => {
  await twins.open('lessons/when-did-we-know/', '[data-lesson][data-live]', 'detach')
  for (const _ of [2, 3, 4, 5]) await twins.both((page) => page.keyboard.press('ArrowRight'))
  await twins.both(step('Home'))
  await twins.both((page) => page.locator('.lesson-back button').click())
})

test('words that do not change stay translated', async ({ page, twins }) => {
  await twins.open('', '[data-atlas][data-live]', 'detach')
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font')) font.setAttribute('data-first', '')
  })
  await twins.both(press('Belgrade'))
  await expect(page.locator('.switch-count font:not([data-first])').first()).toBeAttached()
  await expect(page.locator('.switch-name font:not([data-first])')).toHaveCount(0)
  await expect(page.locator('h1 font:not([data-first])')).toHaveCount(0)
})

base('a page that was translated before it lived says what it would say', async ({ page }) => {
  const release = await holdBack(page, '**/assets/core-*.js')
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('.site-footer')).toBeAttached()
  await translatePage(page, 'detach')
  release()
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await press('Belgrade')(page)
  await expect(page.locator('.switch', { hasText: 'Fuzhou' }).first()).toHaveText('Fuzhou0')
})
