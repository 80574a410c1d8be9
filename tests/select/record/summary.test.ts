import { expect, test } from 'vitest'
import { AFTER, parseMonth } from '../../../src/model/months.ts'
import { STATION_LAYERS } from '../../../src/model/vocabulary.ts'
import { selectSummary } from '../../../src/select/record/summary.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { loadRaw, realIndex } from '../../support/real-data.ts'

const raw = loadRaw()
const stations = raw['stations.geojson'].features

const at = (month: string) => ({ ...DEFAULT_STATE, layers: STATION_LAYERS, to: parseMonth(month) ?? AFTER })

test('by December 2022 every listed station is certain, most of them in Europe', () => {
  expect(selectSummary(realIndex, at('2022-12'))).toEqual({
    certain: stations.length,
    possible: 0,
    countries: new Set(stations.map(({ properties }) => properties.country)).size,
    mostly: 'europe',
    others: 0,
  })
})

test('by October 2022 the 54 of the first report and what else a source dates are certain, the rest is possible', () => {
  const dated = realIndex.records.filter(({ kind, report, date }) => {
    return kind === 'station' && (report === '110-overseas' || date !== null)
  })
  const { certain, possible } = selectSummary(realIndex, at('2022-10'))
  expect([certain, possible]).toEqual([dated.length, stations.length - dated.length])
})

test('no region holds most of nothing', () => {
  expect(selectSummary(realIndex, { ...at('2022-12'), layers: [] })).toMatchObject({ countries: 0, mostly: null })
})

test('what is no station is counted apart', () => {
  expect(selectSummary(realIndex, { ...at(''), layers: ['patrols'] })).toMatchObject({
    certain: 0,
    others: raw['patrols.geojson'].features.length,
  })
})
