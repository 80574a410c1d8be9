/** Taking away what the page shows: as many rows as the list has entries, in files that spreadsheets and maps open. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { csvParse } from 'd3'
import { serveFolder } from '../../src/tool/serve.ts'
import { realDataset } from '../support/real-data.ts'
import { DIST, expect, test } from './support/fixtures.ts'

const { version } = realDataset.release

type Form = 'CSV' | 'GeoJSON'

async function openDownload(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share or embed' }).click()
  await page.getByRole('dialog').locator('summary', { hasText: 'Download' }).click()
}

async function save(page: Page, form: Form): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Save as ${form}` }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
}

/** Entries of the list: its lines, and the answers that each group counts. */
async function countList(page: Page): Promise<number> {
  const lines = await page.locator('.record-list .group > ul > li').count()
  const answers = await page.locator('.record-list .group-answers').allTextContents()
  return answers.reduce((sum, words) => sum + Number.parseInt(words, 10), lines)
}

for (const search of ['', '?to=2019-06', '?from=2022-09&clock=reported', '?layers=patrols,events,agreements']) {
  test(`the CSV of "${search}" has a row for each entry of the list`, async ({ page }) => {
    await page.goto(search)
    await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
    // The list follows the address a moment later than the page is alive.
    await expect.poll(() => countList(page)).toBe((await rowsOf(page)).length)
  })
}

async function rowsOf(page: Page) {
  await openDownload(page)
  const text = await save(page, 'CSV')
  await page.keyboard.press('Escape')
  expect(text.startsWith('\uFEFF')).toBe(false)
  return csvParse(text)
}

test('accents arrive whole, and no cell can run as a formula', async ({ page }) => {
  await page.goto('?layers=stations,sites,centres,patrols,agreements,events,answers')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  const rows = await rowsOf(page)
  expect(rows.find(({ id }) => id === 'bra-sao-paulo')?.city ?? rows.map(({ city }) => city).join()).toMatch(/ã|ö|é|ñ/)
  const cells = rows.flatMap((row) => Object.values(row))
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell ?? '') || /^-[^\d]/.test(cell ?? ''))).toEqual([])
})

test('an opened country can be taken alone, as GeoJSON too', async ({ page }) => {
  await page.goto('?country=ITA')
  await expect(page.locator('[data-panel] h2').first()).toBeVisible()
  await openDownload(page)
  const choice = page.getByLabel(/^Italy alone: \d+ entries$/)
  await choice.check()
  const count = Number(/\d+/.exec((await page.locator('label', { hasText: 'Italy alone' }).textContent()) ?? '')?.[0])
  const { features } = JSON.parse(await save(page, 'GeoJSON'))
  expect(features).toHaveLength(count)
  expect(new Set(features.map((feature: { properties: { country: string } }) => feature.properties.country))).toEqual(
    new Set(['ITA']),
  )
  await expect(page.getByText(`Saved overseas-stations-atlas-${version}-ita.geojson: ${count} entries.`)).toBeVisible()
})

test('the page of a country gives its entries, of all years and layers', async ({ page }) => {
  await page.goto('country/italy/')
  await page.getByRole('button', { name: 'Download these entries' }).click()
  const rows = csvParse(await save(page, 'CSV'))
  const published = await Promise.all(
    ['stations', 'sites', 'patrols', 'agreements', 'events', 'responses'].map(async (name) =>
      csvParse(await (await page.request.get(`data/latest/${name}.csv`)).text()),
    ),
  )
  const expected = published.flat().filter(({ country }) => country === 'ITA')
  expect(rows.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
  for (const row of expected) {
    const taken = rows.find(({ id }) => id === row.id)
    // A column that is empty in all of these rows is left out.
    expect(taken).toMatchObject(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
  }
})

test('a part that cannot be had is said, and the rest is kept for the next try', async ({ page, complaints }) => {
  complaints.allow(/part-italy|Failed to load resource/)
  await page.goto('?to=2019-06')
  await expect(page.locator('[data-atlas][data-live]')).toBeAttached()
  await page.route('**/assets/part-italy-*.js', (route) => route.abort())
  await openDownload(page)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.getByText('A part could not be loaded')).toBeVisible()
  await page.unroute('**/assets/part-italy-*.js')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Try again' }).click()
  expect((await waiting).suggestedFilename()).toBe(`overseas-stations-atlas-${version}-view.csv`)
})

test('the policy of the hosts lets preview and download work', async ({ page, complaints }) => {
  const site = await serveFolder(DIST, { port: 0, base: '/', headers: true })
  complaints.allow(new RegExp(`request to another origin: ${site.url}`))
  try {
    await page.goto(`${site.url}country/italy/`)
    await openDownload(page)
    expect((await save(page, 'CSV')).length).toBeGreaterThan(1000)
    await page.getByRole('dialog').locator('summary', { hasText: 'Embed' }).click()
    await expect(page.frameLocator('.embed-preview iframe').locator('.embed-credit')).toBeVisible()
  } finally {
    await site.close()
  }
})
