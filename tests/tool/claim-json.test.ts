import { describe, expect, test } from 'vitest'
import { formatJsonLd } from '../../src/page/text/json-ld.tsx'
import { attribute, elements } from '../support/html.ts'
import { PUBLISHER } from '../support/publisher.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'
import { smallPage } from '../support/small-pages.ts'

function jsonLd(path: string, html = smallPage(path)): Record<string, unknown> | null {
  const scripts = elements(html, 'script')
  const found = scripts.find((script) => attribute(script, 'type') === 'application/ld+json')
  const child = found?.childNodes[0]
  return child && 'value' in child ? JSON.parse(child.value) : null
}

test('an alleged station is a claim of the NGO, with where it appears and since when', () => {
  const claim = jsonLd('record/nld-amsterdam-qingtian/')
  expect(claim).toMatchObject({
    '@type': 'Claim',
    author: { name: 'Safeguard Defenders' },
    datePublished: '2022-09-12',
  })
  expect(claim?.appearance).toHaveLength(3)
})

test('an entry that no page names is nobody’s claim', () => {
  const inferred = smallDataset.records.filter((record) => record.kind === 'station' && record.basis === 'inferred')
  expect(inferred).toHaveLength(4)
  for (const { id } of inferred) expect(jsonLd(`record/${id}/`)).toBeNull()
})

test('an answer is no claim, and nothing is reviewed', () => {
  for (const { id, kind } of smallDataset.records) {
    if (kind === 'response') expect(jsonLd(`record/${id}/`)).toBeNull()
    expect(smallPage(`record/${id}/`)).not.toContain('ClaimReview')
  }
})

test('a claim is told with its speaker, so that it is no fact where it is quoted alone', () => {
  expect(jsonLd('record/nld-amsterdam-qingtian/')?.text).toBe(
    'The NGO Safeguard Defenders alleges, in its report “110 Overseas”, that there is or was a Chinese overseas police station in Amsterdam, Netherlands.',
  )
  expect(jsonLd('record/ev-four-jurisdictions-2022-12/')?.text).toMatch(
    /^Alleged by the NGO Safeguard Defenders: The NGO/,
  )
  const texts = smallDataset.records.flatMap(({ id }) => (jsonLd(`record/${id}/`)?.text as string | undefined) ?? [])
  // The stations that are not inferred, and what the NGO alleges among the events.
  expect(texts.length).toBe(25 + 4)
  for (const text of texts) expect(text).toMatch(/^(The NGO Safeguard Defenders alleges|Alleged by the NGO Safeguard)/)
})

describe('the data are a dataset', () => {
  const SITE = 'https://atlas.example/'
  const html = renderPages(smallDataset, SITE).get('data/index.html')

  test('with a licence, a maker, and what they are about, of when and where', () => {
    expect(jsonLd('data/')).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { name: 'Overseas Stations Atlas' },
      about: expect.arrayContaining([{ '@type': 'Thing', name: 'Alleged Chinese overseas police stations' }]),
      keywords: expect.arrayContaining(['110 Overseas']),
      temporalCoverage: '2011/2026',
      spatialCoverage: expect.arrayContaining([{ '@type': 'Country', name: 'Italy', identifier: 'ITA' }]),
    })
  })

  test('of which every table, the archive and the workbook can be had', () => {
    const downloads = jsonLd('data/', html)?.distribution as readonly Record<string, string>[]
    const formats = new Map(downloads.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]))
    expect(formats.get(`${SITE}data/latest/stations.csv`)).toBe('text/csv')
    expect(formats.get(`${SITE}data/latest/stations.geojson`)).toBe('application/geo+json')
    expect(formats.get(`${SITE}data/latest/overseas-stations-atlas.zip`)).toBe('application/zip')
    expect(formats.get(`${SITE}data/latest/atlas.xlsx`)).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
  })

  test('whose files have no address where that of the site is not known', () => {
    expect(jsonLd('data/')).not.toHaveProperty('distribution')
  })
})

test('a lesson is a learning resource: for which age, how long, and what it teaches', () => {
  const [lesson] = smallDataset.lessons
  expect(jsonLd(`lessons/${lesson?.id}/`)).toMatchObject({
    '@type': 'LearningResource',
    name: lesson?.title,
    typicalAgeRange: `${lesson?.age}-`,
    timeRequired: `PT${lesson?.minutes}M`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  })
  expect(jsonLd(`lessons/${lesson?.id}/`)?.teaches).toHaveLength(lesson?.aims.length ?? 0)
})

test('the data page names the publisher of a copy that has one, beside the makers of the data', () => {
  const html = renderPages({ ...smallDataset, publisher: PUBLISHER }).get('data/index.html')
  expect(jsonLd('data/', html)).toMatchObject({
    creator: { name: 'Overseas Stations Atlas' },
    publisher: { name: 'Example Desk' },
  })
})

test('no text can end the script element it stands in', () => {
  expect(formatJsonLd({ text: '</script><script>' })).toBe('{"text":"\\u003c/script>\\u003cscript>"}')
})
