/** The share dialog: on every kind of page, what it gives to copy, and that it can be used and left by keyboard. */
import type { Locator, Page } from '@playwright/test'
import { realDataset } from '../support/real-data.ts'
import { expectNoAxeViolations, expectNoColourViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

const OPEN = { name: 'Share or embed' } as const
const { version } = realDataset.release
const PARTS = ['Cite', 'Embed', 'Download'] as const

const dialogOf = (page: Page): Locator => page.getByRole('dialog')
const part = (page: Page, name: (typeof PARTS)[number]): Locator =>
  dialogOf(page).locator('.share-part', { has: page.locator('summary', { hasText: name }) })

async function openShare(page: Page, path: string): Promise<Locator> {
  await page.goto(path)
  await page.getByRole('button', OPEN).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

async function unfold(page: Page, name: (typeof PARTS)[number]): Promise<Locator> {
  await part(page, name).locator('> summary').click()
  return part(page, name).locator('.share-content')
}

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

test('nothing of the builder is fetched before it is asked for', async ({ page, site }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(request.url().replace(site.url, '')))
  await page.goto('country/italy/')
  expect(paths.filter((path) => /share-|index-|embed/.test(path))).toEqual([])
  await page.getByRole('button', OPEN).click()
  await expect(dialogOf(page)).toBeVisible()
  expect(paths.filter((path) => /index-|embed/.test(path))).toEqual([])
  await unfold(page, 'Embed')
  await expect(page.frameLocator('.embed-preview iframe').locator('.embed-credit')).toBeVisible()
})

test('a country is embedded as its card or on the map, and the preview is the embed itself', async ({ page, site }) => {
  const dialog = await openShare(page, 'country/italy/')
  await unfold(page, 'Embed')
  const snippet = dialog.getByLabel('To paste', { exact: true })
  const preview = dialog.locator('.embed-preview iframe')
  await dialog.getByLabel('Colours').selectOption('dark')
  await dialog.getByLabel('Height in pixels').fill('640')
  await expect(snippet).toHaveValue(new RegExp(`src="${site.url}embed/country/italy/\\?theme=dark".*height="640"`, 's'))
  await expect(preview).toHaveAttribute('src', `${site.url}embed/country/italy/?theme=dark`)
  await expect(preview).toHaveAttribute('height', '640')
  await dialog.getByLabel('The whole map').check()
  await dialog.getByLabel('Parts').selectOption('map,timeline')
  await expect(snippet).toHaveValue(/embed\/\?country=ITA&amp;view=[^"]+&amp;parts=map,timeline"/)
  await expect(page.frameLocator('.embed-preview iframe').getByRole('button', { name: 'Play' })).toBeVisible()
})

test('the view of the map is embedded as it is, and changed in the builder', async ({ page }) => {
  await page.goto('?to=2019-06&layers=stations')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await page.getByRole('button', OPEN).click()
  const dialog = dialogOf(page)
  await unfold(page, 'Embed')
  const snippet = dialog.getByLabel('To paste', { exact: true })
  await expect(snippet).toHaveValue(/src="[^"]*embed\/\?to=2019-06&amp;layers=stations"/)
  await dialog.getByText('Time and layers').click()
  await dialog.getByLabel('From', { exact: true }).selectOption({ label: 'January 2018' })
  await dialog.getByLabel('By', { exact: true }).selectOption({ label: 'when it became public' })
  await dialog.getByLabel('Joint-patrol rounds').check()
  await expect(snippet).toHaveValue(
    /embed\/\?from=2018-01&amp;to=2019-06&amp;clock=reported&amp;layers=stations,patrols"/,
  )
})

test('the preview says what height it would take, and it is taken', async ({ page }) => {
  const dialog = await openShare(page, 'country/italy/')
  await unfold(page, 'Embed')
  await dialog.getByLabel('Width of the preview').selectOption('320')
  await dialog.getByLabel('Height in pixels').fill('300')
  await dialog.getByRole('button', { name: 'Take this height' }).click()
  const hidden = () =>
    page
      .frameLocator('.embed-preview iframe')
      .locator('html')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await expect.poll(hidden).toBe(0)
})

test('trying things out leaves the history of the page alone', async ({ page }) => {
  const dialog = await openShare(page, 'country/italy/')
  await unfold(page, 'Embed')
  const before = await page.evaluate(() => history.length)
  for (const theme of ['dark', 'light']) {
    await dialog.getByLabel('Colours').selectOption(theme)
    await expect(dialog.locator('.embed-preview iframe')).toHaveAttribute('src', new RegExp(`theme=${theme}`))
    await expect(page.frameLocator('.embed-preview iframe').locator('html')).toHaveAttribute('data-theme', theme)
  }
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('each place gets its snippet and is told what stays of it', async ({ page, site }) => {
  const dialog = await openShare(page, 'country/italy/')
  await unfold(page, 'Embed')
  const snippet = dialog.getByLabel('To paste', { exact: true })
  await dialog.getByLabel('A web page, at the height it needs').check()
  await expect(snippet).toHaveValue(new RegExp(`<script src="${site.url}embed.js" async>`))
  await dialog.getByLabel('Moodle').check()
  await expect(snippet).not.toHaveValue(/<script/)
  await expect(dialog.getByText('takes the frame away and leaves the link')).toBeVisible()
  await dialog.getByLabel('Canvas').check()
  await expect(dialog.getByText('Canvas takes scripts away')).toBeVisible()
  await dialog.getByLabel('Google Sites').check()
  await expect(snippet).toHaveValue(`${site.url}embed/country/italy/`)
  await dialog.getByLabel('As an image').check()
  await expect(snippet).toHaveValue(/<figure>.*<img.*alt="[^"]+".*<figcaption>/s)
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
