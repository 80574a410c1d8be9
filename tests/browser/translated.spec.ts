/**
 * Pages that a browser translates: words that change go on changing. A twin without translation says what should stand
 * there; a translator that leaves every word as it is makes the two comparable.
 */
import type { Page } from '@playwright/test'
import { test as base, expect } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'
import { openWindow } from './support/open-window.ts'
import { readWords, type TranslationWay, translatePage } from './support/translate.ts'

const WAYS: readonly TranslationWay[] = ['detach', 'move', 'merge']

interface Twins {
  /** Opens a page without translation, and beside it one for each way of translating it. */
  readonly open: (path: string, live: string, ways: readonly TranslationWay[]) => Promise<void>
  /** Does the same in all, and expects the same words. */
  readonly all: (step: (page: Page) => Promise<unknown>) => Promise<void>
}

const test = base.extend<{ readonly twins: Twins }>({
  twins: async ({ page }, use) => {
    const translated = new Map<TranslationWay, Page>()
    const compare = async () => {
      const words = await readWords(page)
      for (const [way, twin] of translated) expect(await readWords(twin), `${way}: ${twin.url()}`).toBe(words)
    }
    const same = () => expect(compare).toPass({ intervals: [50], timeout: 30_000 })
    await use({
      open: async (path, live, ways) => {
        for (const way of ways) translated.set(way, await openWindow(page))
        for (const each of [page, ...translated.values()]) {
          await each.goto(path)
          await expect(each.locator(live)).toBeAttached()
        }
        for (const [way, twin] of translated) await translatePage(twin, way)
        await same()
      },
      all: async (step) => {
        for (const each of [page, ...translated.values()]) await step(each)
        await same()
      },
    })
  },
})

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const follow = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first().click()
const end = (page: Page) => page.getByRole('slider', { name: 'End of the window' })
const step = (key: string) => (page: Page) => end(page).press(key)

test('a home page says what it would say, whatever way it is translated', async ({ twins }) => {
  await twins.open('', '[data-atlas][data-live]', WAYS)
  await twins.all(press('Belgrade'))
  await twins.all(step('PageDown'))
  await twins.all(step('Home'))
  await twins.all((page) => page.locator('.legend').getByText('Fuzhou', { exact: true }).click())
  await twins.all((page) => page.getByText('first source here').click())
  await twins.all((page) => page.getByText('window', { exact: true }).click())
  await twins.all(step('End'))
  await twins.all(follow('Italy'))
  await twins.all((page) => page.locator('.panel a[data-record]').first().click())
  await twins.all(press('Back to the list'))
  const search = (page: Page) => page.getByRole('combobox', { name: 'Search' })
  await twins.all((page) => search(page).fill('Ita'))
  await twins.all((page) => search(page).fill('Zagreb'))
  await twins.all((page) => search(page).fill('xyzxyz'))
  await twins.all((page) => search(page).fill('Chile'))
  await twins.all(async (page) => {
    await search(page).press('Enter')
    // The words are the same too as long as nothing has happened yet.
    await expect(page.locator('[data-panel] h2').first()).toBeVisible()
  })
  await twins.all((page) => page.keyboard.press('Escape'))
  await twins.all((page) => page.getByRole('button', { name: 'Share or embed' }).click())
  await twins.all((page) => page.locator('.share-dialog summary').nth(0).click())
  await twins.all((page) => page.getByLabel('BibTeX').check())
  await twins.all((page) => page.locator('.share-dialog summary').nth(1).click())
  await twins.all((page) => page.getByLabel('Moodle').check())
  await twins.all((page) => page.locator('.share-dialog').getByRole('button', { name: 'Close' }).click())
})

test('a translated embed says what it would say', async ({ twins }) => {
  await twins.open('embed/?parts=map,timeline,list', '[data-embed][data-live]', ['detach'])
  await twins.all(press('Belgrade'))
  await twins.all((page) => page.locator('.embed-legend summary').click())
  await twins.all((page) => page.locator('.legend').getByText('Qingtian', { exact: true }).click())
  await twins.all(step('Home'))
  await twins.all(step('End'))
})

test('a translated lesson says what it would say', async ({ twins }) => {
  await twins.open('lessons/when-did-we-know/', '[data-lesson][data-live]', ['detach'])
  for (const _ of [2, 3, 4, 5]) await twins.all((page) => page.keyboard.press('ArrowRight'))
  await twins.all(step('Home'))
  await twins.all((page) => page.locator('.lesson-back button').click())
})

test('words that do not change stay translated', async ({ page }) => {
  await page.goto('')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await translatePage(page, 'detach')
  await page.evaluate(() => {
    for (const font of document.querySelectorAll('font')) font.setAttribute('data-first', '')
  })
  await press('Belgrade')(page)
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
