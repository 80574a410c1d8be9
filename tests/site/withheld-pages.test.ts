import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import { renderPages } from '../support/render-pages.ts'
import { smallDataset } from '../support/small-data.ts'

const ENTRY = { date: '2026-11-20', reason: 'Somebody could be recognised.', by: 'request' } as const
const WHOLE = { ...ENTRY, id: 'can-montreal' }
const PART = { ...ENTRY, id: 'patrol-ita-2016', field: 'text', by: 'own-decision' } as const

/** As `withhold` leaves it: the answer that stands answers nothing that does. */
const answer = smallDataset.records.find(({ id }) => id === 'resp-nld-mfa-2022-10-26')
const dataset: Dataset = {
  ...smallDataset,
  withheld: [WHOLE, PART],
  changes: [{ date: '2026-11-21', record: PART.id, kind: 'corrected', field: 'text', withheld: true, reason: 'R.' }],
  records: smallDataset.records
    .filter(({ id }) => id !== WHOLE.id)
    .map((record) => (record === answer ? ({ ...record, answers: [WHOLE.id] } as typeof record) : record)),
}

const pages = renderPages(dataset)

function page(path: string): string {
  return pages.get(`${path}index.html`) ?? ''
}

test('the address of a withheld entry says so, since when and why, and asks not to be found', () => {
  const html = page('record/can-montreal/')
  expect(html).toContain('<h1>This entry is withheld</h1>')
  expect(html).toContain('The entry can-montreal is withheld since 20 November 2026.')
  expect(html).toContain('Somebody could be recognised.')
  expect(html).toContain('The atlas was asked to withhold it.')
  expect(html).toContain('<meta name="robots" content="noindex"')
})

test('the page of corrections lists what is withheld, all of it and in part', () => {
  const html = page('corrections/')
  expect(html).toMatch(/<a href="[^"]*record\/can-montreal\/">can-montreal<\/a>, 20 November 2026: Somebody/)
  expect(html).toContain('patrol-ita-2016 (text), 20 November 2026: Somebody could be recognised. The publisher')
})

test('an answer to nothing but what is withheld stands, and links nowhere', () => {
  const html = page(`record/${answer?.id}/`)
  expect(html).toContain('Chinese')
  expect(html).not.toContain('id="answered"')
})

test('a withheld change names its field, and no value of it', () => {
  expect(page(`record/${PART.id}/`)).toContain('R. <code>text</code>: wording withheld</li>')
})
