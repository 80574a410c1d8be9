import { expect, test } from 'vitest'
import type { IndexedRecord } from '../../../src/model/atlas-index.ts'
import { AFTER, parseMonth } from '../../../src/model/months.ts'
import { STATION_LAYERS } from '../../../src/model/vocabulary.ts'
import { selectSummary } from '../../../src/select/record/summary.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

const at = (month: string) => ({ ...DEFAULT_STATE, layers: STATION_LAYERS, to: parseMonth(month) ?? AFTER })

test('by December 2022 every listed station is certain, most of them in Europe', () => {
  expect(selectSummary(smallIndex, at('2022-12'))).toEqual({
    certain: 29,
    possible: 0,
    inferred: 4,
    countries: 11,
    mostly: 'europe',
    others: 0,
  })
})

test('by October 2022 the first report’s stations and the one that a source dates are certain, the rest is possible', () => {
  const { certain, possible } = selectSummary(smallIndex, at('2022-10'))
  // Sixteen of 110 Overseas, and Milan's of Wenzhou, opened in May 2016.
  expect([certain, possible]).toEqual([16 + 1, 12])
})

test('no region holds most of nothing', () => {
  expect(selectSummary(smallIndex, { ...at('2022-12'), layers: [] })).toMatchObject({ countries: 0, mostly: null })
})

test('what is no station is counted apart', () => {
  expect(selectSummary(smallIndex, { ...at(''), layers: ['patrols'] })).toMatchObject({
    certain: 0,
    others: 9,
  })
})

test('half of the stations in a region is not most of them', () => {
  const [glasgow, newYork] = [smallRecord('gbr-glasgow-fuzhou'), smallRecord('usa-new-york-fuzhou')]
  const mostlyOf = (records: readonly IndexedRecord[]) => selectSummary({ ...smallIndex, records }, at('')).mostly
  expect(mostlyOf([glasgow, newYork])).toBeNull()
  expect(mostlyOf([glasgow, newYork, smallRecord('nld-amsterdam-qingtian')])).toBe('europe')
})
