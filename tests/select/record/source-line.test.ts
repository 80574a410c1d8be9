import { expect, test } from 'vitest'
import type { Source } from '../../../src/model/dataset.ts'
import { createSourceLine } from '../../../src/select/record/source-line.ts'

const SOURCE: Source = {
  id: 'chamber-2022',
  type: 'webpage',
  title: 'Integraal verslag',
  URL: 'https://example.org/verslag',
  accessed: { 'date-parts': [[2026, 11, 23]] },
  language: 'nl',
  custom: { kind: 'government' },
}

test('a title is in the language of its page', () => {
  expect(createSourceLine(SOURCE)).toMatchObject({ language: 'nl', titleLanguage: 'nl' })
})

test('a title that only describes its page is in the language that is said of it', () => {
  const described = { ...SOURCE, title: 'Report of a debate', custom: { ...SOURCE.custom, title_language: 'en' } }
  expect(createSourceLine(described)).toMatchObject({ language: 'nl', titleLanguage: 'en' })
})

test('a text is that of the source whose it repeats, else of the agency that it names, else its publisher’s', () => {
  const originOf = (custom: Partial<Source['custom']>) =>
    createSourceLine({ ...SOURCE, custom: { ...SOURCE.custom, ...custom } })
  expect(originOf({})).toMatchObject({ origin: 'example.org', relayed: false })
  expect(originOf({ agency: 'AFP' })).toMatchObject({ origin: 'AFP', relayed: false })
  expect(originOf({ agency: 'AFP', relay: 'The Standard' })).toMatchObject({ origin: 'The Standard', relayed: true })
})
