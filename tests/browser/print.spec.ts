/** On paper: the drawn map, the list, and sources with their addresses. */
import { expect, test } from './support/fixtures.ts'
import { expectGl } from './support/map.ts'

test.use({ javaScriptEnabled: false })

const CONTROLS = ['.search', '.map-controls', '.timeline-options', '.play', '.handle', '.timeline-hint'] as const

test('the first page prints map, legend and list, and nothing to be clicked', async ({ page }) => {
  await page.goto('')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.ground .land')).toBeVisible()
  await expect(page.locator('.dot[data-id="nld-amsterdam-qingtian"]')).toBeVisible()
  await expect(page.locator('.legend .switch').first()).toBeVisible()
  await expect(page.locator('.record-list a').first()).toBeVisible()
  for (const control of CONTROLS) await expect(page.locator(control).first()).toBeHidden()
})

for (const path of ['country/italy/', 'record/nld-amsterdam-qingtian/'])
  test(`/${path} prints the address of each source`, async ({ page }) => {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const link = page.locator('main .source-list a[href^="http"]').first()
    await expect(link).toBeVisible()
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content)
    expect(printed).toContain((await link.getAttribute('href')) ?? 'no address')
  })

test.describe('after WebGL has taken over', () => {
  test.use({ javaScriptEnabled: true, saveData: false })

  test('the drawn map is printed as it stands at that moment', async ({ page }) => {
    await page.goto('')
    await expectGl(page)
    const ireland = page.locator('.ground [data-iso3="IRL"]')
    const before = await ireland.getAttribute('fill')
    await page.getByLabel('End of the window').fill('0')
    await expect(page.locator('.timeline-now')).toContainText('2016')
    await page.emulateMedia({ media: 'print' })
    for (const control of CONTROLS) await expect(page.locator(control).first()).toBeHidden()
    await page.emulateMedia({ media: null })
    await page.pdf()
    await expect(ireland).not.toHaveAttribute('fill', before ?? '')
  })
})
