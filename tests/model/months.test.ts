import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  AFTER,
  BEFORE,
  calendarMonth,
  formatMonth,
  MONTH_COUNT,
  monthOf,
  monthStart,
  parseMonth,
  windowOf,
} from '../../src/model/months.ts'
import { days } from '../support/arbitraries.ts'
import { dayOf } from '../support/days.ts'
import { checkProperty } from '../support/property.ts'

describe('the months of the timeline', () => {
  test('begin in January 2016 and end in December 2022', () => {
    expect([formatMonth(0), formatMonth(MONTH_COUNT - 1)]).toEqual(['2016-01', '2022-12'])
  })

  test.each([
    ['2015-12-31', BEFORE],
    ['2016-01-01', 0],
    ['2016-12-31', 11],
    ['2017-01-01', 12],
    ['2020-02-29', 49],
    ['2022-12-31', 83],
    ['2023-01-01', AFTER],
  ])('%s stands at handle %i', (day, month) => {
    expect(monthOf(dayOf(day))).toBe(month)
  })

  test('days that are not known stand at the open ends', () => {
    expect([monthOf(-Infinity), monthOf(Infinity)]).toEqual([BEFORE, AFTER])
  })

  test('each day lies in its month', () => {
    checkProperty(
      fc.property(days, (day) => {
        const month = calendarMonth(day)
        expect(day).toBeGreaterThanOrEqual(monthStart(month))
        expect(day).toBeLessThan(monthStart(month + 1))
      }),
    )
  })

  test('a written month and a handle are the same thing', () => {
    checkProperty(
      fc.property(fc.integer({ min: 0, max: MONTH_COUNT - 1 }), (month) => {
        expect(parseMonth(formatMonth(month))).toBe(month)
      }),
    )
  })

  test.each(['2015-12', '2023-01', '2018-13', '2018', 'May 2018', ''])('%j is no month of it', (text) => {
    expect(parseMonth(text)).toBeNull()
  })
})

describe('a window of months', () => {
  test('holds its last month to the end', () => {
    expect(windowOf(24, 49)).toEqual({ from: dayOf('2018-01-01'), to: dayOf('2020-03-01') })
  })

  test('is open beyond the timeline', () => {
    expect(windowOf(BEFORE, AFTER)).toEqual({ from: -Infinity, to: Infinity })
  })
})
