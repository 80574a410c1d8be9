/** What is answered where nothing lies: styled, leading home from any depth, and on to what was meant. */
import type { Page } from '@playwright/test'
import { BASE, expect, test } from './support/fixtures.ts'
import { serveMissing } from './support/missing.ts'

/** Where the site is, and where its page for missing addresses says that it is; `/` is also said where it is not known. */
const ROOTS = [
  ['/', '/'],
  [BASE, '/'],
  [BASE, BASE],
  [BASE, '/elsewhere/'],
] as const
const DEPTHS = ['nowhere', 'country/atlantis/', 'a/b/c/nowhere.html'] as const

test.use({ headers: true })
test.beforeEach(({ complaints }) => complaints.allow(/status of 404/))

async function expectStyled(page: Page): Promise<void> {
  await expect(page.locator('body')).toHaveCSS('margin', '0px')
  await expect(page.locator('.site-header ul')).toHaveCSS('list-style-type', 'none')
}

const toMap = (page: Page) => page.getByRole('link', { name: 'To the map' })

for (const [base, said] of ROOTS) {
  test(`at ${base}, said to be at ${said}, it is styled and leads home from any depth`, async ({
    page,
    complaints,
  }) => {
    const { url, end } = await serveMissing(base, said)
    complaints.allow(new RegExp(`^request to another origin: ${new URL(url).origin}/`))
    for (const path of DEPTHS) {
      const response = await page.goto(url + path)
      expect(response?.status()).toBe(404)
      await expectStyled(page)
      await expect(toMap(page)).toHaveJSProperty('href', url)
    }
    await toMap(page).click()
    await expect(page.locator('[data-atlas]')).toBeAttached()
    await expect(page).toHaveURL(url)
    // The map fetches ahead once it has time.
    await page.goto('about:blank')
    await end()
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [base, said] of [ROOTS[0], ROOTS[2]]) {
    test(`at ${base}, where that is known, it is styled and leads home`, async ({ page, complaints }) => {
      const { url, end } = await serveMissing(base, said)
      complaints.allow(new RegExp(`^request to another origin: ${new URL(url).origin}/`))
      for (const path of DEPTHS) {
        await page.goto(url + path)
        await expectStyled(page)
        await expect(toMap(page)).toHaveAttribute('href', base)
      }
      await end()
    })
  }
})

for (const [path, meant] of [
  ['country/Italy', 'country/italy/'],
  ['country/IT/?utm_source=x#sources', 'country/italy/?utm_source=x#sources'],
  ['country//italy/%E2%80%9D', 'country/italy/'],
  ['country/KEN/', 'country/kenya/'],
  ['record/NLD-Amsterdam-Qingtian)', 'record/nld-amsterdam-qingtian/'],
  ['embed/country/It?theme=dark', 'embed/country/italy/?theme=dark'],
] as const) {
  test(`/${path} leads to /${meant}`, async ({ page, site }) => {
    await page.goto(path)
    await expect(page).toHaveURL(site.url + meant)
    await expect(page.locator('h1')).not.toHaveText('This page is not here')
  })
}

test('the nearest page is offered, and nobody is led there', async ({ page, site }) => {
  await page.goto('country/Itlay')
  const line = page.getByRole('status')
  await expect(line).toHaveText('The nearest address here is /country/italy/')
  await line.getByRole('link').click()
  await expect(page).toHaveURL(`${site.url}country/italy/`)
})

test('where nothing is near, nothing more is said', async ({ page, site }) => {
  await page.goto('country/atlantis/')
  await expect(toMap(page)).toHaveJSProperty('href', site.url)
  await expect(page.getByRole('status')).toBeEmpty()
})

test('a page that should lie there and does not is not asked for again and again', async ({ page, site }) => {
  let asked = 0
  await page.route('**/country/italy/', async (route) => {
    asked += 1
    const response = await route.fetch({ url: `${site.url}nowhere` })
    await route.fulfill({ response })
  })
  await page.goto('country/Italy')
  await expect(page).toHaveURL(`${site.url}country/italy/`)
  await expect(toMap(page)).toHaveJSProperty('href', site.url)
  expect(asked).toBe(1)
})
