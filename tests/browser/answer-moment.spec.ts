/** What is said of a country follows the clock and the end of the window, in the same words wherever it is said. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'
import { openShare, unfold } from './support/share.ts'

const PLEA = /guilty plea/

/** The sentences of the answer: alleged, the country, China, those concerned. */
function sentences(page: Page): Promise<readonly string[]> {
  return page.locator('.answer-part dd p').allTextContents()
}

/** What the page of the country says at an address. */
async function pageSays(page: Page, search: string): Promise<readonly string[]> {
  await page.goto(`country/united-states/${search}`)
  await expect(page.locator('.answer-part').first()).toBeVisible()
  return sentences(page)
}

test('a page, its card and the panel say the same, as of the moment asked for', async ({ page }) => {
  const today = await pageSays(page, '')
  expect(today.join(' ')).toMatch(PLEA)
  await expect(page.locator('.answer')).not.toContainText('December 2022')

  const then = await pageSays(page, '?to=2022-12')
  expect(then.join(' ')).not.toMatch(PLEA)
  await expect(page.locator('.answer-part small').first()).toContainText('As of December 2022, by when it happened.')

  await page.goto('embed/country/united-states/?to=2022-12')
  await expect(page.locator('.answer-part small').first()).toContainText('December 2022')
  expect(await sentences(page)).toEqual(then)
  await expect(page.locator('.address-note')).toHaveCount(0)

  await openMap(page, '?country=USA&to=2022-12')
  const panel = page.locator('[data-panel]')
  await expect(panel.locator('.answer-part small').first()).toContainText('December 2022')
  expect(await sentences(page)).toEqual(then)

  await page.getByRole('slider', { name: 'End of the window' }).press('End')
  await expect(panel.locator('.answer')).toContainText(PLEA)
  expect(await sentences(page)).toEqual(today)
})

test('the second clock tells what could be read by then', async ({ page }) => {
  const [, happened] = await pageSays(page, '?to=2022-10')
  const [, reported] = await pageSays(page, '?to=2022-10&clock=reported')
  await expect(page.locator('.answer-part small').first()).toContainText('by the first source here')
  expect(happened).not.toBe(reported)
})

test('before any list was out, none is said to have been', async ({ page }) => {
  const [alleged, country] = await pageSays(page, '?to=2018-06')
  expect(alleged).toContain('No alleged station is listed here')
  expect(country).toBeUndefined()
})

test('the card of a record follows, and says of when it is', async ({ page }) => {
  const answer = page.locator('.record-answer')
  await page.goto('embed/record/nld-amsterdam-qingtian/')
  await expect(answer).toContainText('closed or inactive')
  await expect(answer.locator('small')).not.toContainText('by when it happened')

  await page.goto('embed/record/nld-amsterdam-qingtian/?to=2022-11')
  await expect(answer).toContainText('on 1 November 2022')
  await expect(answer).not.toContainText('closed or inactive')
  await expect(answer.locator('small')).toHaveText('As of November 2022, by when it happened.')
  await expect(page.locator('.address-note')).toHaveCount(0)

  await page.goto('embed/record/nld-amsterdam-qingtian/?to=2022-08&clock=reported')
  await expect(answer).toContainText('The country: none recorded by then')
  await expect(answer.locator('small')).toHaveText('As of August 2022, by the first source here.')
})

test('what is found and what is listed follow', async ({ page }) => {
  const posture = page.locator('.group', { hasText: 'United States' }).locator('.group-posture')
  const search = page.getByRole('combobox', { name: 'Search' })
  const below = page.locator('.hit-answer').first()
  await openMap(page, '?to=2022-12')
  await expect(posture).not.toHaveText('Criminal case')
  await search.fill('united states')
  await expect(below).toContainText('As of December 2022, by when it happened.')
  await expect(below).not.toContainText(PLEA)

  await openMap(page, '')
  await expect(posture).toHaveText('Criminal case')
  await search.fill('united states')
  await expect(below).toContainText(PLEA)
})

test('what is embedded from a page of a moment tells that moment', async ({ page }) => {
  const dialog = await openShare(page, 'country/united-states/?to=2022-12')
  await unfold(page, 'Embed')
  const snippet = dialog.getByLabel('To paste', { exact: true })
  await expect(snippet).toHaveValue(/embed\/country\/united-states\/\?to=2022-12"/)
  await expect(snippet).toHaveValue(/href="[^"]*\/country\/united-states\/\?to=2022-12"/)
})

test('the table of countries says of which day it is', async ({ page }) => {
  await page.goto('countries/?to=2022-12')
  await expect(page.locator('article > p').first()).toContainText(/^As of \d+ \w+ \d{4}\./)
})
