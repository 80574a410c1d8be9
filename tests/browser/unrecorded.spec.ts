/** A country of which nothing is recorded: found by the search, and told on its own page and card. */
import { expect, test } from './support/fixtures.ts'

const SENTENCE = /^Nothing is recorded here about Kenya as of .*\d+ of the 53 countries are not named in any list/

test('the search leads to the page that says that nothing is recorded', async ({ page, site }) => {
  await page.goto('')
  const search = page.getByRole('combobox', { name: 'Search' })
  await search.fill('kenya')
  const hits = page.getByRole('listbox', { name: 'Results' }).getByRole('option')
  await expect(hits).toHaveText(['Kenya Nothing recorded here'])
  await search.press('Enter')
  await expect(page).toHaveURL(`${site.url}country/kenya/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kenya: nothing recorded')
  await expect(page.getByText(SENTENCE)).toBeVisible()
  await page.goBack()
  await expect(page.locator('[data-atlas]')).toBeAttached()
})

test('its card says the same', async ({ page }) => {
  await page.goto('embed/country/kenya/')
  await expect(page.getByText(SENTENCE)).toBeVisible()
})

test('an address of the map that asks for it is understood', async ({ page, site }) => {
  const note = page.locator('.address-note')
  await page.goto('?country=KEN')
  await expect(note).toHaveText(/^Nothing is recorded here about Kenya as of .*\. What that means\.\s*$/)
  await note.getByRole('link').click()
  await expect(page).toHaveURL(`${site.url}country/kenya/`)
  await page.goto('embed/?country=ke')
  await expect(note).toContainText('Nothing is recorded here about Kenya')
  await expect(note.getByRole('link')).toHaveAttribute('target', '_blank')
})
