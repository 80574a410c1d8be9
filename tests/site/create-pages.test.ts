import { expect, test } from 'vitest'
import { attribute, elements, text } from '../support/html.ts'
import { realDataset, SMALL_DATASET } from '../support/real-data.ts'
import { realPage, realPages, renderPages } from '../support/real-pages.ts'

const SITE = 'https://example.org/atlas/'

function meta(html: string, name: string): string | null {
  const found = elements(html, 'meta').find((element) => attribute(element, 'name') === name)
  return found ? attribute(found, 'content') : null
}

function canonical(html: string): string | null {
  const found = elements(html, 'link').find((element) => attribute(element, 'rel') === 'canonical')
  return found ? attribute(found, 'href') : null
}

test('every record has a page with its own title and description', () => {
  const titles = new Set<string>()
  for (const { id } of realDataset.records) {
    const html = realPage(`record/${id}/`)
    titles.add(elements(html, 'title').map(text).join() + meta(html, 'description'))
  }
  expect(titles.size).toBeGreaterThan(realDataset.records.length * 0.95)
})

test('every country has a page, and its ISO codes lead there', () => {
  for (const { slug, iso3 } of realDataset.countries) {
    expect(elements(realPage(`country/${slug}/`), 'h1')).toHaveLength(1)
    for (const code of [iso3, iso3.toLowerCase()]) {
      const html = realPage(`country/${code}/`)
      expect(html).toContain(`content="0; url=../../country/${slug}/"`)
      expect(meta(html, 'robots')).toBe('noindex')
    }
  }
})

test('a folder of files leads to the page about them', () => {
  const version = realDataset.release.version
  for (const [folder, target] of [
    ['data/latest/', '../../data/'],
    [`data/${version}/`, '../../data/'],
    ['data/schema/', '../../data/'],
    ['country/', '../countries/'],
  ] as const) {
    expect(realPage(folder)).toContain(`content="0; url=${target}"`)
    expect(meta(realPage(folder), 'robots')).toBe('noindex')
  }
})

test('every page has one first heading, a description, the day and the release', () => {
  for (const [path, html] of realPages) {
    expect(elements(html, 'h1'), path).toHaveLength(1)
    expect(meta(html, 'description')?.length, path).toBeGreaterThan(20)
    expect(text(html), path).toMatch(/Data as of \d+ \w+ \d{4}, release \d+\.\d+\.\d+\./)
  }
})

test('headings step down one level at a time', () => {
  for (const [path, html] of realPages) {
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0), path).toBeLessThanOrEqual(1)
  }
})

test('addresses are absolute only where the place of publication is known', () => {
  expect(canonical(realPage('country/italy/'))).toBeNull()
  const pages = renderPages(SMALL_DATASET, SITE)
  expect(canonical(pages.get('country/italy/index.html') ?? '')).toBe(`${SITE}country/italy/`)
  expect(canonical(pages.get('country/ITA/index.html') ?? '')).toBe(`${SITE}country/italy/`)
  expect(text(pages.get('record/patrol-ita-2016/index.html') ?? '')).toContain(`${SITE}record/patrol-ita-2016/`)
})

test('no page calls a station confirmed or proven', () => {
  for (const [path, html] of realPages) {
    if (path.startsWith('method')) continue
    expect(text(html), path).not.toMatch(/confirmed station|proven|verified station/i)
  }
})

test('links to other sites carry no referrer, those to weak sources are not followed', () => {
  const outside = elements(realPage('sources/'), 'a').filter((link) => attribute(link, 'href')?.startsWith('http'))
  expect(outside.length).toBeGreaterThanOrEqual(realDataset.sources.length)
  for (const link of outside) expect(attribute(link, 'rel')).toContain('noreferrer')
  const weak = realDataset.sources.find((source) => source.custom.quality)
  const link = outside.find((element) => attribute(element, 'href') === weak?.URL)
  expect(link && attribute(link, 'rel')).toBe('noreferrer nofollow')
})

test('a text with markup stays text', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  const records = SMALL_DATASET.records.map((record) =>
    record.id === 'patrol-ita-2016' ? { ...record, text: evil } : record,
  )
  const pages = renderPages({ ...SMALL_DATASET, records })
  for (const path of ['record/patrol-ita-2016/index.html', 'country/italy/index.html']) {
    const html = pages.get(path) ?? ''
    expect(text(html)).toContain(evil)
    expect(elements(html, 'img')).toEqual([])
    expect(elements(html, 'script').some((script) => text(script).includes('alert'))).toBe(false)
  }
})

test('a removed record keeps its address, with the reason and the way on', () => {
  const stone = { id: 'ita-turin', date: '2026-12-01', reason: 'Listed twice.', successor: 'ita-rome-qingtian' }
  const html = renderPages({ ...SMALL_DATASET, removed: [stone] }).get('record/ita-turin/index.html') ?? ''
  expect(text(html)).toContain('Listed twice.')
  expect(html).toContain('href="../../record/ita-rome-qingtian/"')
  expect(meta(html, 'robots')).toBe('noindex')
})

test('a change stands on its record and among the corrections', () => {
  const change = { date: '2026-12-01', record: 'patrol-ita-2016', kind: 'corrected', reason: 'Newer source.' } as const
  const pages = renderPages({ ...SMALL_DATASET, changes: [{ ...change, field: 'officers', from: '4', to: '8' }] })
  for (const path of ['corrections/index.html', 'record/patrol-ita-2016/index.html']) {
    expect(text(pages.get(path) ?? '')).toMatch(/1 December 2026, corrected: Newer source\. officers: 4 → 8/)
  }
})
