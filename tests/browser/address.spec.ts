/** Addresses as they come: mistyped, half encoded, with what mail programs put at their end. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'

const note = (page: Page) => page.locator('.address-note')

test.describe('the home page', () => {
  for (const search of ['?country=Italy).', '?to=2022&amp;Country=“it”', '?utm_source=mail?country=ITA,']) {
    test(`${search} opens Italy, and nothing is said`, async ({ page }) => {
      await openMap(page, search)
      await expect(page.locator('[data-panel] h2').first()).toContainText('Italy')
      await expect(note(page)).toHaveCount(0)
    })
  }

  test('what is not understood is said, with the way to what comes nearest', async ({ page }) => {
    await openMap(page, '?to=2019-06&country=Itlay')
    await expect(page.getByRole('status').and(note(page))).toHaveText(
      'Not understood in this address: “country=Itlay”. Nearest: country=ITA.',
    )
    await note(page).getByRole('link', { name: 'country=ITA' }).click()
    await expect(page).toHaveURL(/\?to=2019-06&country=ITA$/)
    await expect(page.locator('[data-panel] h2').first()).toContainText('Italy')
    await expect(note(page)).toHaveCount(0)
  })

  test('it is said until something else is chosen', async ({ page }) => {
    await openMap(page, '?record=nld-amsterdam-qingtan')
    await expect(note(page)).toContainText('Nearest: record=nld-amsterdam-qingtian.')
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(note(page)).toHaveCount(0)
  })
})

test.describe('an embed', () => {
  test('says what its address asked for in vain, and links to the full page', async ({ page }) => {
    await page.goto('embed/?contry=ITA&parts=map,timline&parentUrl=https%3A%2F%2Fexample.org%2F%3Ffrom%3Dx')
    await expect(page.getByRole('status').and(note(page))).toHaveText(
      'Not understood in this address: “contry=ITA”. Nearest: country=ITA. ' +
        'Not understood in this address: “parts=timline”. Nearest: parts=timeline.',
    )
    await expect(note(page).getByRole('link')).toHaveAttribute('href', /\/?\?country=ITA$/)
    await expect(note(page).getByRole('link')).toHaveAttribute('target', '_blank')
  })

  test('that is a card says it too, with its colours read through noise', async ({ page }) => {
    await page.goto('embed/record/patrol-ita-2016/?Theme=Dark).&to=2018')
    await expect(note(page)).toHaveText('Not understood in this address: “to=2018”.')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('that is a lesson shows the step that was meant', async ({ page }) => {
    await page.goto('embed/lessons/when-did-we-know/?step=3).')
    await expect(page.locator('#step-3')).toBeVisible()
    await expect(note(page)).toHaveCount(0)
    await page.goto('embed/lessons/when-did-we-know/?step=12')
    await expect(note(page)).toContainText('Nearest: step=6.')
  })
})
