/** The share dialog: what it gives to copy, and that it can be used and left by keyboard. */
import { expectNoAxeViolations } from './support/axe.ts'
import { expect, test } from './support/fixtures.ts'

const OPEN = { name: 'Share, cite or embed' } as const

test('a country is linked, cited and embedded from one dialog', async ({ page, site }) => {
  await page.goto('country/italy/')
  await page.getByRole('button', OPEN).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share this page' })
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(`${site.url}country/italy/`)
  await expect(dialog.getByLabel('Citation', { exact: true })).toHaveValue(/Italy.*release .*country\/italy\/$/)
  await dialog.getByLabel('Colours of the embed').selectOption('dark')
  await dialog.getByLabel('Height in pixels').fill('640')
  const plain = dialog.getByLabel('Embed: a plain frame of a fixed height', { exact: true })
  await expect(plain).toHaveValue(new RegExp(`src="${site.url}embed/country/italy/\\?theme=dark"`))
  await expect(plain).toHaveValue(/height="640"/)
  await expectNoAxeViolations(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', OPEN)).toBeFocused()
})

test('a link is copied, and the page says so', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('record/ita-prato-wenzhou/')
  await page.getByRole('button', OPEN).click()
  await page.getByRole('button', { name: 'Copy: Link' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}record/ita-prato-wenzhou/`)
})

test('the view of the map is embedded as it is, with its parts', async ({ page, site }) => {
  await page.goto('?to=2019-06&layers=stations')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await page.getByRole('button', OPEN).click()
  await page.getByLabel('Shown in the embed').selectOption('map,list')
  const plain = page.getByLabel('Embed: a plain frame of a fixed height', { exact: true })
  await expect(plain).toHaveValue(
    new RegExp(`src="${site.url}embed/\\?to=2019-06&amp;layers=stations&amp;parts=map,list"`),
  )
})
