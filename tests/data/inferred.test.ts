/** Countries in which no list names a place: what is inferred is called so, and no station. */
import { expect, test } from 'vitest'
import { selectSummary } from '../../src/select/record/summary.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { formatKind, formatRecord } from '../../src/words/format/record-label.ts'
import { english } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

const stations = realIndex.records.filter(({ kind }) => kind === 'station')
const t = english.core

test.each([
  ['AGO', 'Named in a list, nothing else known'],
  ['MDG', 'Named in a list, nothing else known'],
  ['ZMB', 'Named in a list, nothing else known'],
  ['BRN', 'Inferred entry, place not known'],
  ['KHM', 'Inferred entry, place not known'],
])('%s has no alleged station by name: %s', (iso3, label) => {
  const own = stations.filter(({ country }) => country === iso3)
  expect(own.map((record) => formatRecord(record, realIndex, t))).toEqual([label])
  expect(own.map((record) => formatKind(record, t))).toEqual(['Inferred entry'])
})

test('the total says how many of its entries are inferred', () => {
  const summary = selectSummary(realIndex, DEFAULT_STATE)
  expect(summary).toMatchObject({ countries: 47, inferred: 9 })
  expect(t.home.describe(summary, 'All years')).toMatch(
    /^All years: 92 alleged stations in 47 countries.*\. Of these, 9 are inferred\./,
  )
})
