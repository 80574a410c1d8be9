import { describe, expect, test } from 'vitest'
import { attribute, elements, text } from '../support/html.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'
import { smallPage } from '../support/small-pages.ts'

const SITE = 'https://example.org/atlas/'

function meta(html: string, name: string): string | null {
  const found = elements(html, 'meta').find((element) => attribute(element, 'name') === name)
  return found ? attribute(found, 'content') : null
}

function canonical(html: string): string | null {
  const found = elements(html, 'link').find((element) => attribute(element, 'rel') === 'canonical')
  return found ? attribute(found, 'href') : null
}

test('every country has a page, and its ISO codes lead there', () => {
  for (const { slug, iso3 } of smallDataset.countries) {
    expect(elements(smallPage(`country/${slug}/`), 'h1')).toHaveLength(1)
    for (const code of [iso3, iso3.toLowerCase()]) {
      const html = smallPage(`country/${code}/`)
      expect(html).toContain(`content="0; url=../../country/${slug}/"`)
      expect(meta(html, 'robots')).toBe('noindex')
    }
  }
})

test('a folder of files leads to the page about them', () => {
  const version = smallDataset.release.version
  for (const [folder, target] of [
    ['data/latest/', '../../data/'],
    [`data/${version}/`, '../../data/'],
    ['data/schema/', '../../data/'],
    ['country/', '../countries/'],
  ] as const) {
    expect(smallPage(folder)).toContain(`content="0; url=${target}"`)
    expect(meta(smallPage(folder), 'robots')).toBe('noindex')
  }
})

describe('the address of the files of release 0.1.0, of which no edition is kept', () => {
  const { release } = smallDataset
  const next = { ...smallDataset, release: { ...release, version: '0.2.0', date: '2026-11-28' } }
  const html = renderPages(next, SITE).get('data/0.1.0/index.html') ?? ''

  test('says of which day it was, and that they are no longer there', () => {
    expect(text(html)).toContain('Release 0.1.0 of 23 November 2026 was published before whole releases were kept.')
    expect(text(html)).toContain('Its files are no longer served here.')
    expect(html).not.toContain('http-equiv="refresh"')
  })

  test('leads to the newest release and to what changed since', () => {
    const main = elements(html, 'main').flatMap((part) => elements(part, 'a'))
    expect(main.map((link) => attribute(link, 'href'))).toEqual(['../../data/', '../../corrections/'])
  })

  test('asks not to be found', () => {
    expect(meta(html, 'robots')).toBe('noindex')
  })

  test('leads to the files as long as it is the newest release itself', () => {
    expect(release.version).toBe('0.1.0')
    expect(smallPage('data/0.1.0/')).toContain('content="0; url=../../data/"')
  })
})

describe('the address of the files of a release that is kept as an edition', () => {
  const { release } = smallDataset
  const next = { ...smallDataset, release: { ...release, version: '0.3.0', date: '2026-12-24' } }
  const numbers = { records: 499, sources: 579, countries: 62 }
  const kept = [
    { version: '0.2.0', date: '2026-11-28', asOf: '2026-11-27', ...numbers },
    { version: '0.3.0', date: '2026-12-24', asOf: '2026-12-23', ...numbers },
  ]
  const pages = renderPages(next, SITE, undefined, kept)
  const html = pages.get('data/0.2.0/index.html') ?? ''

  test('says of which day it was, what it held, and that its files are no longer there', () => {
    expect(text(html)).toContain('Release 0.2.0 was published on 28 November 2026, with data as of 27 November 2026.')
    expect(text(html)).toContain('It held 499 entries from 579 sources, on 62 countries.')
    expect(text(html)).toContain('Its files are no longer served here.')
    expect(meta(html, 'robots')).toBe('noindex')
  })

  test('leads to the files as long as it is the newest', () => {
    expect(pages.get('data/0.3.0/index.html')).toContain('content="0; url=../../data/"')
    expect(text(pages.get('data/0.1.0/index.html') ?? '')).toContain('published before whole releases were kept')
  })
})

test('addresses are absolute only where the place of publication is known', () => {
  expect(canonical(smallPage('country/italy/'))).toBeNull()
  const pages = renderPages(smallDataset, SITE)
  expect(canonical(pages.get('country/italy/index.html') ?? '')).toBe(`${SITE}country/italy/`)
  expect(canonical(pages.get('country/ITA/index.html') ?? '')).toBe(`${SITE}country/italy/`)
  expect(text(pages.get('record/patrol-ita-2016/index.html') ?? '')).toContain(`${SITE}record/patrol-ita-2016/`)
})

test('links to other sites carry no referrer, those to weak sources are not followed', () => {
  const outside = elements(smallPage('sources/'), 'a').filter((link) => attribute(link, 'href')?.startsWith('http'))
  expect(outside.length).toBeGreaterThanOrEqual(smallDataset.sources.length)
  for (const link of outside) expect(attribute(link, 'rel')).toContain('noreferrer')
  const weak = smallDataset.sources.find((source) => source.custom.quality)
  const link = outside.find((element) => attribute(element, 'href') === weak?.URL)
  expect(link && attribute(link, 'rel')).toBe('noreferrer nofollow')
})

test('a text with markup stays text', () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  const records = smallDataset.records.map((record) =>
    record.id === 'patrol-ita-2016' ? { ...record, text: evil } : record,
  )
  const pages = renderPages({ ...smallDataset, records })
  for (const path of ['record/patrol-ita-2016/index.html', 'country/italy/index.html']) {
    const html = pages.get(path) ?? ''
    expect(text(html)).toContain(evil)
    expect(elements(html, 'img')).toEqual([])
    expect(elements(html, 'script').some((script) => text(script).includes('alert'))).toBe(false)
  }
})

test('a removed record keeps its address, with the reason and the way on', () => {
  const stone = { id: 'ita-turin', date: '2026-12-01', reason: 'Listed twice.', successor: 'ita-rome-qingtian' }
  const html = renderPages({ ...smallDataset, removed: [stone] }).get('record/ita-turin/index.html') ?? ''
  expect(text(html)).toContain('Listed twice.')
  expect(html).toContain('href="../../record/ita-rome-qingtian/"')
  expect(meta(html, 'robots')).toBe('noindex')
})

test('a change stands on its record and among the corrections', () => {
  const change = { date: '2026-12-01', record: 'patrol-ita-2016', kind: 'corrected', reason: 'Newer source.' } as const
  const pages = renderPages({ ...smallDataset, changes: [{ ...change, field: 'officers', from: '4', to: '8' }] })
  for (const path of ['corrections/index.html', 'record/patrol-ita-2016/index.html']) {
    expect(text(pages.get(path) ?? '')).toMatch(/1 December 2026, corrected: Newer source\. officers: 4 → 8/)
  }
})
