import { expect, test } from 'vitest'
import { selectChronology } from '../../../src/select/time/chronology.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

test('what is known to the year only stands before the months of its year', () => {
  const years = selectChronology(smallIndex.records, smallIndex)
  for (const { months } of years) {
    const keys = months.map(({ month }) => month)
    expect(keys.indexOf(null)).toBeLessThanOrEqual(0)
    expect(keys).toEqual(keys.toSorted((a, b) => (a ?? '').localeCompare(b ?? '')))
  }
})

test('a station stands once for its opening and once for its reported closing', () => {
  const years = selectChronology([smallRecord('ita-prato-fuzhou')], smallIndex)
  const entries = years.flatMap(({ months }) => months.flatMap((month) => month.entries))
  expect(entries.map(({ moment, date }) => [moment, date])).toEqual([
    ['closed', '2022'],
    ['opened', '2022-03'],
  ])
})

test('a station without dates does not stand in a chronology', () => {
  expect(selectChronology([smallRecord('ita-venice')], smallIndex)).toEqual([])
})

test('a round of two days stands under the month of its first', () => {
  expect(selectChronology([smallRecord('patrol-ita-2016')], smallIndex)[0]?.months[0]?.month).toBe('2016-05')
})

test('within a month the older stands first, in whatever order the records come', () => {
  const years = selectChronology([...smallIndex.records].reverse(), smallIndex)
  const months = years.flatMap(({ months }) => months.map(({ entries }) => entries.map(({ date }) => date)))
  expect(months.some((dates) => new Set(dates).size > 1)).toBe(true)
  for (const dates of months) expect(dates).toEqual(dates.toSorted())
})
