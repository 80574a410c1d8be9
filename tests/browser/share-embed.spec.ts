/** The builder of embeds in the share dialog: its preview is the embed itself, and its snippet what was chosen. */
import { expect, test } from './support/fixtures.ts'
import { dialogOf, OPEN, openShare, unfold } from './support/share.ts'

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
  await expect(snippet).toHaveValue(/embed\/\?country=ITA&amp;parts=map,timeline"/)
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
  await dialog.getByLabel('By', { exact: true }).selectOption({ label: 'first source here' })
  await dialog.getByLabel('Joint patrols').check()
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
