/** The home page as a screen reader reads it, stop by stop: how far it is to what matters, and what is said there. */
import { expect, test } from './support/fixtures.ts'
import { openMap } from './support/map.ts'
import { addScreenReader, readTo } from './support/screen-reader.ts'

test('the timeline is less than sixty stops from the top of the page, the map one of them', async ({ page }) => {
  await addScreenReader(page)
  await openMap(page)
  const said = await readTo(page, 'region, Timeline')
  expect(said.at(-1)).toBe('region, Timeline')
  expect(said.length).toBeLessThan(60)
  const [start, end] = [said.indexOf('group, Records on the map'), said.indexOf('end of group, Records on the map')]
  expect(start).toBeGreaterThan(0)
  expect(said.slice(start + 1, end)).toEqual([expect.stringMatching(/^link, /)])
})

test('no drawing is read out without a name, and the help of the map is said once', async ({ page }) => {
  await addScreenReader(page)
  await openMap(page)
  const said = await readTo(page, 'region, Timeline')
  expect(said.filter((phrase) => /graphics|^(img|image|figure)$/.test(phrase))).toEqual([])
  // A reader says the description of a group again where it ends.
  const helped = said.filter((phrase) => phrase.includes('Arrow keys move') && !phrase.startsWith('end of '))
  expect(helped).toEqual([expect.stringMatching(/^application, Map of the records, All years: /)])
})

test('every dot can be told from every other by its name', async ({ page }) => {
  await openMap(page, '?view=12,43,5')
  const names = await page
    .locator('.place:not(.out) .dot:not(.out)')
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label')))
  expect(names.length).toBeGreaterThan(90)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('the dot that a key leads to is there for who listens, and no other', async ({ page }) => {
  await openMap(page)
  await page.locator('.dot[tabindex="0"]').focus()
  await page.keyboard.press('End')
  const heard = page.locator('.marks .dot:not([aria-hidden])')
  await expect(heard).toHaveCount(1)
  await expect(heard).toBeFocused()
  await expect(heard).toHaveAccessibleName(/^Alleged station, .+: listed by then or dated/)
})

test('the search says aloud how much it has found', async ({ page }) => {
  await openMap(page)
  const search = page.getByRole('combobox', { name: 'Search' })
  const status = page.locator('.search [role=status]')
  await search.fill('Serbia')
  await expect(status).toHaveText(/^\d+ results(, 8 shown)?$/)
  await search.fill('zzzzzz')
  await expect(status).toHaveText('0 results')
  await page.keyboard.press('Escape')
  await expect(status).toHaveText('')
})

test('what is opened is a region with its name', async ({ page }) => {
  await openMap(page, '?country=ITA')
  const panel = page.getByRole('region', { name: 'Italy', exact: true })
  await expect(panel).toHaveAttribute('data-panel')
  await page.goto('?record=nld-amsterdam-qingtian')
  await expect(page.getByRole('region', { name: 'Alleged station, Amsterdam', exact: true })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the map, whose dots are then all links, can be skipped', async ({ page }) => {
    await page.goto('')
    const skip = page.getByRole('link', { name: 'Skip the map' })
    await skip.focus()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#list$/)
    await page.keyboard.press('Tab')
    await expect(page.locator('#list :focus')).toHaveCount(1)
  })
})
