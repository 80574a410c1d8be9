/** The share dialog: on every kind of page, what it gives to copy, and that it can be used and left by keyboard. */
import { realDataset } from '../support/real-data.ts'
import { expectNoAxeViolations, expectNoColourViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'
import { dialogOf, OPEN, openShare, PARTS, part, unfold } from './support/share.ts'

const { version } = realDataset.release

test('every kind of page is linked and cited, from the keyboard, and the focus comes back', async ({ page, site }) => {
  for (const path of PAGE_KINDS.filter((kind) => kind !== '404.html')) {
    await test.step(`/${path}`, async () => {
      await page.goto(path)
      const opener = page.getByRole('button', OPEN)
      await opener.press('Enter')
      const dialog = dialogOf(page)
      await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(site.url + path)
      await part(page, 'Cite').locator('> summary').press('Enter')
      await expect(dialog.getByLabel('Citation', { exact: true })).toHaveValue(/release .*accessed \d+ \w+ \d{4}/)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(opener).toBeFocused()
    })
  }
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
]) {
  test(`with every part unfolded it is accessible in light and dark colours at ${size.width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    const dialog = await openShare(page, 'country/italy/')
    for (const name of PARTS) await unfold(page, name)
    await dialog.getByLabel('The whole map').check()
    await dialog.getByText('Time and layers').click()
    await expect(page.frameLocator('.embed-preview iframe').locator('[data-embed][data-live]')).toBeAttached()
    await expect(dialog.getByRole('button', { name: 'Save as CSV' })).toBeVisible()
    await expectNoAxeViolations(page)
    const overflow = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoColourViolations(page)
  })
}

test('a link is copied, and the page says so', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openShare(page, 'record/ita-prato-wenzhou/')
  await dialog.getByRole('button', { name: 'Copy: Link' }).click()
  await expect(dialog.getByText('Copied: Link.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}record/ita-prato-wenzhou/`)
})

test('where the browser refuses to copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  const dialog = await openShare(page, 'method/')
  await dialog.getByRole('button', { name: 'Copy: Link' }).click()
  await expect(dialog.getByText('did not allow copying')).toBeVisible()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('method/')
})

test('page and dataset are cited in each form', async ({ page, site }) => {
  const dialog = await openShare(page, 'country/italy/')
  await unfold(page, 'Cite')
  const citation = dialog.getByLabel('Citation', { exact: true })
  await dialog.getByLabel('BibTeX').check()
  await expect(citation).toHaveValue(/^@misc\{overseas-stations-atlas-country-italy,/)
  await dialog.getByLabel('The dataset').check()
  await dialog.getByLabel('CSL-JSON').check()
  const [entry] = JSON.parse(await citation.inputValue())
  expect(entry).toMatchObject({ type: 'dataset', version, URL: `${site.url}data/${version}/datapackage.json` })
  expect((await page.request.get(entry.URL)).ok()).toBe(true)
})

test('a button beside the citation opens the other forms of it', async ({ page }) => {
  await page.goto('country/italy/')
  const opener = page.getByRole('button', { name: 'Other forms of citation' })
  await opener.click()
  await expect(dialogOf(page).getByLabel('BibTeX')).toBeVisible()
  await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(opener).toBeFocused()
})

test('a dialog that could not be fetched is said, and comes at the next try', async ({ page, complaints }) => {
  complaints.allow(/share-.*\.js|Failed to load resource/)
  await page.goto('method/')
  await page.route('**/assets/share-*.js', (route) => route.abort())
  await page.getByRole('button', OPEN).click()
  await expect(page.getByText('The dialog could not be loaded')).toBeVisible()
  await page.unroute('**/assets/share-*.js')
  await page.getByRole('button', OPEN).click()
  await expect(dialogOf(page)).toBeVisible()
})
