import { bibtexParser } from 'latex-utensils'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  type Cited,
  escapeTex,
  formatBibtex,
  formatCsl,
  formatText,
  formatToday,
} from '../../../src/page/share/citation.ts'
import { en, english } from '../../support/english.ts'

const WORDS = { ...english.share, date: en.date }
const ITALY: Cited = {
  type: 'webpage',
  id: 'overseas-stations-atlas-country-italy',
  title: 'Italy: 50% of #1 & “more” {x}_~^\\',
  url: 'https://example.org/?from=2018-01&layers=stations,patrols',
  version: '0.1.0',
  asOf: '2026-11-23',
  accessed: '2026-12-03',
}
const DATASET: Cited = { ...ITALY, type: 'dataset', id: 'overseas-stations-atlas-0.1.0', title: english.share.dataset }

/** What the schema of CSL-JSON 1.0.2 asks of the fields in use: no others, a type of its list, dates as lists of parts. */
const date = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) })
const CSL = z
  .array(
    z.strictObject({
      id: z.string().min(1),
      type: z.enum(['webpage', 'dataset']),
      title: z.string(),
      'container-title': z.string().optional(),
      author: z.array(z.strictObject({ literal: z.string() })),
      publisher: z.string().optional(),
      issued: date,
      accessed: date,
      version: z.string(),
      URL: z.url(),
      note: z.string(),
    }),
  )
  .length(1)

test('plain text names title, release, day of the data, address and day of access', () => {
  expect(formatText({ ...ITALY, title: 'Italy' }, WORDS)).toBe(
    '“Italy.” Overseas Stations Atlas, release 0.1.0, data as of 23 November 2026. ' +
      'https://example.org/?from=2018-01&layers=stations,patrols (accessed 3 December 2026).',
  )
})

test('the day of access is the day of the visitor’s own clock', () => {
  expect(formatToday(new Date(2026, 11, 3, 23, 59))).toBe('2026-12-03')
  expect(formatToday(new Date(2027, 0, 1, 0, 0))).toBe('2027-01-01')
})

describe('BibTeX', () => {
  function parse(cited: Cited) {
    const [entry] = bibtexParser.parse(formatBibtex(cited, WORDS)).content
    if (!entry || !bibtexParser.isEntry(entry)) throw new Error('there is no entry')
    const fields = entry.content.map(({ name, value }) => [name, 'content' in value ? value.content : null])
    return { type: entry.entryType, key: entry.internalKey, fields: Object.fromEntries(fields) }
  }

  test('is read back as one entry with all its fields', () => {
    const { type, key, fields } = parse(ITALY)
    expect([type, key]).toEqual(['misc', ITALY.id])
    expect(fields).toMatchObject({
      author: '{Overseas Stations Atlas}',
      year: '2026',
      version: '0.1.0',
      url: ITALY.url,
      urldate: '2026-12-03',
      note: 'Release 0.1.0, data as of 23 November 2026',
    })
    expect(parse(DATASET).fields.title).toBe('{Overseas Stations Atlas: dataset}')
  })

  test('prints every sign that TeX would take for a command', () => {
    expect(escapeTex('50% of #1 & $2 {x}_y~z^\\')).toBe(
      '50\\% of \\#1 \\& \\$2 \\{x\\}\\_y\\textasciitilde{}z\\textasciicircum{}\\textbackslash{}',
    )
    expect(parse(ITALY).fields.title).toBe(`{${escapeTex(ITALY.title)}}`)
  })

  test('stays whole with an address that holds braces', () => {
    expect(parse({ ...ITALY, url: 'https://example.org/?a={b' }).fields.url).toBe('https://example.org/?a=%7Bb')
  })
})

describe('CSL-JSON', () => {
  test.each([ITALY, DATASET])('has the shape that reference managers import', (cited) => {
    const [entry] = CSL.parse(JSON.parse(formatCsl(cited, WORDS)))
    expect(entry).toMatchObject({
      type: cited.type,
      title: cited.title,
      URL: cited.url,
      issued: { 'date-parts': [[2026, 11, 23]] },
      accessed: { 'date-parts': [[2026, 12, 3]] },
    })
  })
})
