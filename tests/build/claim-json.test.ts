import { expect, test } from 'vitest'
import { formatJsonLd } from '../../src/render/pages/json-ld.tsx'
import { attribute, elements } from '../support/html.ts'
import { PUBLISHER } from '../support/publisher.ts'
import { realDataset, SMALL_DATASET } from '../support/real-data.ts'
import { realPage, renderPages } from '../support/real-pages.ts'

function jsonLd(path: string, html = realPage(path)): Record<string, unknown> | null {
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
  expect(claim?.appearance).toHaveLength(
    realDataset.records.find(({ id }) => id === 'nld-amsterdam-qingtian')?.sources.length ?? 0,
  )
})

test('an entry that no page names is nobody’s claim', () => {
  const inferred = realDataset.records.filter((record) => record.kind === 'station' && record.basis === 'inferred')
  expect(inferred).toHaveLength(6)
  for (const { id } of inferred) expect(jsonLd(`record/${id}/`)).toBeNull()
})

test('an answer is no claim, and nothing is reviewed', () => {
  for (const { id, kind } of realDataset.records) {
    if (kind === 'response') expect(jsonLd(`record/${id}/`)).toBeNull()
    expect(realPage(`record/${id}/`)).not.toContain('ClaimReview')
  }
})

test('the data are a dataset with a licence', () => {
  expect(jsonLd('data/')).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' })
})

test('the data page names the publisher of a copy that has one, beside the makers of the data', () => {
  const html = renderPages({ ...SMALL_DATASET, publisher: PUBLISHER }).get('data/index.html')
  expect(jsonLd('data/', html)).toMatchObject({
    creator: { name: 'Overseas Stations Atlas' },
    publisher: { name: 'Example Desk' },
  })
})

test('no text can end the script element it stands in', () => {
  expect(formatJsonLd({ text: '</script><script>' })).toBe('{"text":"\\u003c/script>\\u003cscript>"}')
})
