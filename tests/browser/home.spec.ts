/** The home page as a reader uses it: time, layers, list, search, panel, address. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { holdBack } from './support/hold-back.ts'

/** Opens the page and waits until it listens. */
async function openHome(page: Page, search = ''): Promise<void> {
  await page.goto(search)
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
}

const endHandle = (page: Page) => page.getByRole('slider', { name: 'End of the window' })

test.describe('the timeline', () => {
  test('moves by month and year from the keyboard, speaks months, and writes the address', async ({ page }) => {
    await openHome(page, '?to=2018-05')
    const handle = endHandle(page)
    await expect(handle).toHaveAttribute('aria-valuetext', 'May 2018')
    await handle.press('ArrowRight')
    await expect(handle).toHaveAttribute('aria-valuetext', 'June 2018')
    await handle.press('PageUp')
    await expect(handle).toHaveAttribute('aria-valuetext', 'June 2019')
    await expect(page).toHaveURL(/\?to=2019-06$/)
    await handle.press('Home')
    await expect(handle).toHaveAttribute('aria-valuetext', 'January 2016')
    await handle.press('End')
    await expect(handle).toHaveAttribute('aria-valuetext', 'after 2022')
  })

  test('says the window where no bar can stand, however high', async ({ page }) => {
    await openHome(page, '?layers=patrols&clock=reported')
    const [words, bars] = [page.locator('.timeline-now b'), page.locator('.bars')]
    const bottom = await words.evaluate((element) => element.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual(await bars.evaluate((element) => element.getBoundingClientRect().top))
  })

  test('never lets the handles cross', async ({ page }) => {
    await openHome(page, '?from=2018-05&to=2018-05&mode=window')
    await endHandle(page).press('ArrowLeft')
    await expect(endHandle(page)).toHaveAttribute('aria-valuetext', 'May 2018')
    await page.getByRole('slider', { name: 'Start of the window' }).press('ArrowRight')
    await expect(page.getByRole('slider', { name: 'Start of the window' })).toHaveAttribute(
      'aria-valuetext',
      'May 2018',
    )
    await expect(endHandle(page)).toHaveJSProperty('valueAsNumber', 28)
  })

  test('shows fewer records at an earlier moment, in the list and in the legend', async ({ page }) => {
    await openHome(page)
    await expect(page.locator('.record-list a[href*="record/patrol-ita-2019/"]')).toBeVisible()
    await page.getByRole('button', { name: 'First patrols in Italy' }).click()
    await expect(page.locator('.record-list a[href*="record/patrol-ita-2016/"]')).toBeVisible()
    await expect(page.locator('.record-list a[href*="record/patrol-ita-2019/"]')).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: /Joint patrols 1$/ })).toBeVisible()
  })

  test('plays until it is stopped', async ({ page }) => {
    await openHome(page, '?to=2016-01')
    await page.getByRole('button', { name: 'Play' }).click()
    await expect(endHandle(page)).not.toHaveAttribute('aria-valuetext', 'January 2016')
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  })
})

test.describe('the public clock', () => {
  test('knows nothing of Vienna before the list of September 2022', async ({ page }) => {
    await openHome(page, '?to=2022-08')
    const vienna = page.locator('.record-list a[href*="record/aut-vienna-qingtian/"]')
    await expect(vienna).toBeVisible()
    await page.getByRole('radio', { name: 'first source here' }).check()
    await expect(vienna).toHaveCount(0)
    await endHandle(page).press('ArrowRight')
    await expect(vienna).toBeVisible()
  })
})

test.describe('the panel', () => {
  test('opens a country from the list, and closes on Escape to where the reader was', async ({ page }) => {
    await openHome(page)
    const italy = page.locator('.record-list').getByRole('link', { name: 'Italy', exact: true })
    await italy.click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
    await expect(page).toHaveURL(/country=ITA/)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'List' })).toBeVisible()
  })

  test('waits for no script: what draws its inside was fetched before', async ({ page }) => {
    await openHome(page)
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /panel-/.test(name)))
    await page.route('**/assets/panel-*.js', (route) => route.abort())
    await page.locator('.record-list').getByRole('link', { name: 'Italy', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
  })

  test('is stepped through by back and forward', async ({ page }) => {
    await openHome(page, '?country=HRV')
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
    await page.locator('[data-panel] a[data-record="patrol-hrv-2018"]').first().click()
    await expect(page).toHaveURL(/record=patrol-hrv-2018/)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
    await page.goForward()
    await expect(page.getByRole('heading', { name: /Joint patrols 2018/ })).toBeVisible()
  })

  test('moves the window so that an opened record is in it, and says so', async ({ page }) => {
    await openHome(page, '?to=2017-01')
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('Belgrade')
    await page.getByRole('option', { name: /Joint patrols 2019/ }).click()
    await expect(page.getByText('The timeline was moved to show this record')).toBeVisible()
    await expect(endHandle(page)).toHaveAttribute('aria-valuetext', /2019/)
  })

  test('says when its texts cannot be loaded, and tries again', async ({ page, complaints }) => {
    complaints.allow(/ERR_FAILED|Failed to load resource/)
    await page.route('**/assets/part-italy-*.js', (route) => route.abort())
    await openHome(page, '?country=ITA')
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await page.unroute('**/assets/part-italy-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
  })
})

test.describe('the search', () => {
  test('forgives slips and accents, by keyboard alone', async ({ page }) => {
    await openHome(page)
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('Zagrb')
    await expect(page.getByRole('option').first()).toContainText('Zagreb')
    await search.fill('vina del mar')
    await expect(page.getByRole('option').first()).toContainText('Viña del Mar')
    await search.press('Enter')
    await expect(page.getByRole('heading', { name: 'Chile', exact: true })).toBeVisible()
  })

  test('keeps Enter for a search that is still on its way', async ({ page }) => {
    const release = await holdBack(page, '**/assets/search-*.js')
    await openHome(page)
    const search = page.getByRole('combobox', { name: 'Search' })
    await search.fill('Zagrb')
    await search.press('Enter')
    await expect(page.getByRole('option').first()).toHaveText('Loading…')
    release()
    await expect(page.getByRole('heading', { name: 'Croatia', exact: true })).toBeVisible()
  })

  test('says so when nothing is found', async ({ page }) => {
    await openHome(page)
    await page.getByRole('combobox', { name: 'Search' }).fill('qqqqqq')
    await expect(page.getByText('Nothing found for “qqqqqq”')).toBeVisible()
  })
})

test('a broken address never breaks the page', async ({ page }) => {
  await openHome(page, '?from=2022-13&to=%00&layers=,,&country=zz&record=../x&view=1,2&clock=9&mode=')
  await expect(page.getByRole('heading', { name: 'List' })).toBeVisible()
})
