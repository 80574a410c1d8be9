/** The pages of text and tables, and what script adds to them. */
import { realDataset } from '../support/real-data.ts'
import { expect, test } from './support/fixtures.ts'

const { countries, sources } = realDataset

test('the countries can be sorted by a heading, both ways', async ({ page }) => {
  await page.goto('countries/')
  const heading = page.getByRole('columnheader', { name: 'Reported' })
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await heading.getByRole('button').press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(page.locator('tbody tr').first()).toContainText('Italy')
})

test('the sources can be filtered by language and country, and the number says how many are left', async ({ page }) => {
  await page.goto('sources/')
  await page.getByLabel('Language').selectOption({ label: 'Italian' })
  await page.getByLabel('Country concerned').selectOption({ label: 'Italy' })
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${sources.length} shown$`))
  await expect(page.locator('.source-entry:visible[data-language="it"]').first()).toBeVisible()
  await expect(page.locator('.source-entry:visible:not([data-language="it"])')).toHaveCount(0)
})

test('a source can be linked to', async ({ page }) => {
  await page.goto('sources/#a2z-2026')
  await expect(page.locator('#a2z-2026')).toBeInViewport()
})

test('titles say the language they are in, and the page its own', async ({ page }) => {
  await page.goto('sources/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const entries = await page
    .locator('.source-entry')
    .evaluateAll((all) => all.map(({ id, firstElementChild }) => [id, firstElementChild?.querySelector('a')?.lang]))
  expect(Object.fromEntries(entries)).toEqual(
    Object.fromEntries(sources.map(({ id, language, custom }) => [id, custom.title_language ?? language])),
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the table and the sources are whole, and no dead control shows', async ({ page }) => {
    await page.goto('countries/')
    await expect(page.locator('tbody tr')).toHaveCount(countries.length)
    await expect(page.getByRole('button')).toHaveCount(0)
    await page.goto('sources/')
    await expect(page.locator('.source-entry')).toHaveCount(sources.length)
    await expect(page.getByRole('combobox')).toHaveCount(0)
  })
})
