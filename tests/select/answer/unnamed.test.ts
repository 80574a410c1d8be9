import { expect, test } from 'vitest'
import { countUnnamed } from '../../../src/select/answer/unnamed.ts'
import { smallIndex } from '../../support/small-data.ts'

const stations = smallIndex.records.filter(({ kind }) => kind === 'station')
const listed = new Set(stations.map(({ country }) => country)).size

test('the countries of the newest report without a listed station are those that no list names', () => {
  expect(countUnnamed(smallIndex)).toEqual({ counted: 53, unnamed: 53 - listed })
})

test('a report that was counted lower than its list has none', () => {
  const reports = smallIndex.reports.map((report) => ({ ...report, countries: 1 }))
  expect(countUnnamed({ ...smallIndex, reports })).toEqual({ counted: 1, unnamed: 0 })
})
