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
