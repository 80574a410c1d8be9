/** A page that stays open over a release: its parts are gone from the server, its words still are a link away. */
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'
import { takeAway } from './support/take-away.ts'

test.beforeEach(({ complaints }) => complaints.allow(/404/))

test.describe('a part that is gone', () => {
  test('leads to the page of its country, and is not asked for again', async ({ page, site }) => {
    await openMap(page)
    const asked = await takeAway(page, '**/assets/part-italy-*.js')
    for (const _ of [1, 2]) {
      await page.getByRole('link', { name: 'Italy', exact: true }).click()
      await expect(page.getByRole('alert')).toContainText('this part of the older release is gone')
      await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
      await page.getByRole('button', { name: 'Back to the list' }).click()
    }
    expect(asked).toHaveLength(1)
    await page.getByRole('link', { name: 'Italy', exact: true }).click()
    await page.getByRole('link', { name: 'Read it on its own page' }).click()
    await expect(page).toHaveURL(`${site.url}country/italy/`)
    await expect(page.getByRole('heading', { name: 'Italy', level: 1 })).toBeVisible()
  })

  test('leads to the page of its record', async ({ page, site }) => {
    await takeAway(page, '**/assets/part-netherlands-*.js')
    await openMap(page, '?record=nld-amsterdam-qingtian')
    await page.getByRole('link', { name: 'Read it on its own page' }).click()
    await expect(page).toHaveURL(`${site.url}record/nld-amsterdam-qingtian/`)
  })

  test('is there once the page was loaded anew, in the same view', async ({ page }) => {
    await takeAway(page, '**/assets/part-italy-*.js')
    await openMap(page, '?country=ITA')
    await expect(page.getByRole('alert')).toContainText('is gone')
    await page.context().unroute('**/assets/part-italy-*.js')
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
    await expect(page).toHaveURL(/country=ITA/)
  })

  test('is told from one that cannot be reached, which is asked for again', async ({ page, complaints }) => {
    complaints.allow(/ERR_INTERNET_DISCONNECTED/)
    await openMap(page)
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Italy', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Read it on its own page' })).toHaveCount(0)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Italy', exact: true })).toBeVisible()
  })
})

test('what draws the inside of panels, where it is gone, leads to the page of the country too', async ({
  page,
  site,
}) => {
  const asked = await takeAway(page, '**/assets/panel-*.js')
  await openMap(page)
  for (const _ of [1, 2]) {
    await page.getByRole('link', { name: 'Italy', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('this part of the older release is gone')
    await page.getByRole('button', { name: 'Back to the list' }).click()
  }
  expect(asked).toHaveLength(1)
  await page.getByRole('link', { name: 'Italy', exact: true }).click()
  await page.getByRole('link', { name: 'Read it on its own page' }).click()
  await expect(page).toHaveURL(`${site.url}country/italy/`)
})

test('a search that is gone leads to the list of countries', async ({ page, site }) => {
  await openMap(page)
  const asked = await takeAway(page, '**/assets/search-*.js')
  const box = page.getByRole('combobox', { name: 'Search' })
  for (const text of ['Ita', 'Fra']) {
    await box.fill(text)
    await expect(page.getByRole('search')).toContainText('this part of the older release is gone')
    await box.blur()
  }
  expect(asked).toHaveLength(1)
  await expect(page.getByRole('search').getByRole('button', { name: 'Reload the page' })).toBeVisible()
  await page.getByRole('search').getByRole('link', { name: 'Go to the list of countries' }).click()
  await expect(page).toHaveURL(`${site.url}countries/`)
})

test('a share dialog that is gone offers the page anew', async ({ page }) => {
  const open = page.getByRole('button', { name: 'Share or embed' })
  await page.goto('method/')
  const asked = await takeAway(page, '**/assets/share-*.js')
  for (const _ of [1, 2]) {
    await open.click()
    await expect(page.getByText('This dialog is gone')).toBeVisible()
  }
  expect(asked).toHaveLength(1)
  await page.context().unroute('**/assets/share-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await open.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test.describe('in the share dialog', () => {
  test('entries that are gone lead to the files of the release', async ({ page }) => {
    const asked = await takeAway(page, '**/assets/index-*.js')
    await page.goto('country/italy/')
    await page.getByRole('button', { name: 'Download these entries' }).first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('These entries of the older release are gone')
    await expect(dialog.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    await expect(dialog.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    await expect(dialog.getByRole('link', { name: /All files of the release/ })).toBeVisible()
    expect(asked).toHaveLength(1)
  })

  test('a picture that is gone offers the page anew', async ({ page }) => {
    await openMap(page)
    const asked = await takeAway(page, '**/assets/viewImage-*.js')
    await page.getByRole('button', { name: 'Share or embed' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Picture of this view').click()
    for (const _ of [1, 2]) {
      await dialog.getByRole('button', { name: 'Save as SVG' }).click()
      await expect(dialog).toContainText('To make the picture, load the page again.')
    }
    await expect(dialog.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    expect(asked).toHaveLength(1)
  })
})

test('an embedded map whose scripts are gone stays a picture, and asks no more', async ({ page }) => {
  const asked = await takeAway(page, '**/assets/index-*.js')
  await page.goto('embed/')
  const answered = page.waitForResponse((response) => response.request().method() === 'HEAD')
  await page.locator('[data-map]').hover()
  await answered
  await page.mouse.move(0, 0)
  await page.locator('[data-map]').hover()
  await page.keyboard.press('Tab')
  await expect(page.locator('.ground .land')).toBeVisible()
  expect(asked).toHaveLength(1)
})
