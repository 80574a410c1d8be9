import { expect, test } from 'vitest'
import { AFTER, parseMonth } from '../../src/model/months.ts'
import { STATION_LAYERS } from '../../src/model/vocabulary.ts'
import { selectSummary } from '../../src/select/summary.ts'
import { DEFAULT_STATE } from '../../src/state/view-state.ts'
import { realIndex } from '../support/real-data.ts'

const at = (month: string) => ({ ...DEFAULT_STATE, layers: STATION_LAYERS, to: parseMonth(month) ?? AFTER })

test('by December 2022 there are 88 alleged stations in 43 countries, most of them in Europe', () => {
  expect(selectSummary(realIndex, at('2022-12'))).toEqual({
    certain: 88,
    possible: 0,
    countries: 43,
    mostly: 'europe',
    others: 0,
  })
})

test('by October 2022 the 54 of the first report and what else a source dates are certain, the rest is possible', () => {
  const dated = realIndex.records.filter(({ kind, report, date }) => {
    return kind === 'station' && (report === '110-overseas' || date !== null)
  })
  const { certain, possible } = selectSummary(realIndex, at('2022-10'))
  expect([certain, possible]).toEqual([dated.length, 88 - dated.length])
})

test('no region holds most of nothing', () => {
  expect(selectSummary(realIndex, { ...at('2022-12'), layers: [] })).toMatchObject({ countries: 0, mostly: null })
})

test('what is no station is counted apart', () => {
  expect(selectSummary(realIndex, { ...at(''), layers: ['patrols'] })).toMatchObject({ certain: 0, others: 16 })
})
