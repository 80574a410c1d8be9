/** What a reader finds after `npm start`, with and without script. */
import type { Page } from '@playwright/test'
import { BASE, expect, test } from './support/fixtures.ts'
import { PAGE_KINDS } from './support/page-kinds.ts'

/** Ids of the records that a page links to, each once. */
async function readRecordLinks(page: Page): Promise<readonly string[]> {
  const addresses = await page
    .locator('a[href*="/record/"], a[href^="record/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  return [...new Set(addresses.map((address) => /\/record\/([^/#?]+)/.exec(address)?.[1] ?? ''))]
}

async function expectHeadings(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(/Overseas Stations Atlas/)
}

test.describe('below a path of its own', () => {
  test('every kind of page loads without a warning, and asks for nothing outside of that path', async ({
    page,
    site,
  }) => {
    const outside: string[] = []
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(site.url)) outside.push(request.url())
    })
    for (const path of PAGE_KINDS) {
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status(), path).toBe(200)
      await expectHeadings(page)
    }
    expect(outside).toEqual([])
  })

  test('the code of a country leads to its page', async ({ page }) => {
    await page.goto('country/ita/')
    await expect(page).toHaveURL(new RegExp(`${BASE}country/italy/$`))
  })

  test('what is not there is answered by a page that leads home', async ({ page, complaints }) => {
    complaints.allow(/status of 404/)
    const response = await page.goto('country/atlantis/')
    expect(response?.status()).toBe(404)
    await expect(page.locator('h1')).toBeVisible()
  })
})

test.describe('a reader finds', () => {
  test("Italy's eleven stations and its patrol rounds of 2016 to 2019", async ({ page }) => {
    await page.goto('country/italy/')
    const ids = await readRecordLinks(page)
    expect(ids.filter((id) => id.startsWith('ita-'))).toHaveLength(11)
    for (const year of [2016, 2017, 2018, 2019]) expect(ids).toContain(`patrol-ita-${year}`)
  })

  test("Croatia's and Serbia's patrols", async ({ page }) => {
    await page.goto('country/croatia/')
    expect(await readRecordLinks(page)).toEqual(expect.arrayContaining(['patrol-hrv-2018', 'patrol-hrv-2019']))
    await page.goto('country/serbia/')
    expect(await readRecordLinks(page)).toContain('patrol-srb-2019')
  })

  test('the closure orders of the Netherlands and Ireland, and the denial beside them', async ({ page }) => {
    await page.goto('country/netherlands/')
    expect(await readRecordLinks(page)).toEqual(
      expect.arrayContaining(['resp-nld-government-2022-11-01', 'resp-nld-embassy-2022-10']),
    )
    await page.goto('country/ireland/')
    expect(await readRecordLinks(page)).toEqual(
      expect.arrayContaining(['resp-irl-government-2022-10', 'resp-irl-embassy-denial-2022-10']),
    )
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every kind of page has its heading, its text and its links', async ({ page }) => {
    for (const path of PAGE_KINDS) {
      await page.goto(path)
      await expectHeadings(page)
      expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(40)
      expect(await page.locator('nav a').count(), path).toBeGreaterThan(5)
    }
  })

  test('the home page is a map with its dots, and a list that leads on', async ({ page }) => {
    await page.goto('')
    await expect(page.locator('svg').first()).toBeVisible()
    expect((await readRecordLinks(page)).length).toBeGreaterThan(80)
    await page.locator('main a[href*="country/italy/"]').first().click()
    await expect(page.locator('h1')).toContainText('Italy')
  })
})
