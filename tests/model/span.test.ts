import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanOfDate } from '../../src/model/happened-clock.ts'
import { parseInterval } from '../../src/model/interval.ts'
import {
  isCertain,
  isEnded,
  isPossible,
  spanBetween,
  spanOfHappening,
  UNKNOWN_SPAN,
  type Window,
} from '../../src/model/span.ts'
import { spans, vagueDates, windows } from '../support/arbitraries.ts'
import { dayOf } from '../support/days.ts'
import { checkProperty } from '../support/property.ts'

/** From the first day to before the second. */
function windowBetween(from: string, to: string): Window {
  return { from: dayOf(from), to: dayOf(to) }
}

const EVER: Window = { from: -Infinity, to: Infinity }

describe('what is known of a time', () => {
  test('certain implies possible', () => {
    checkProperty(
      fc.property(spans, windows, (span, window) => {
        if (isCertain(span, window)) expect(isPossible(span, window)).toBe(true)
      }),
      2000,
    )
  })

  test('widening the window never loses a record', () => {
    checkProperty(
      fc.property(spans, windows, fc.nat(2000), fc.nat(2000), (span, window, earlier, later) => {
        const wider = { from: window.from - earlier, to: window.to + later }
        if (isPossible(span, window)) expect(isPossible(span, wider)).toBe(true)
        if (isCertain(span, window)) expect(isCertain(span, wider)).toBe(true)
      }),
      2000,
    )
  })

  test('every record is certain where every time is asked about', () => {
    checkProperty(fc.property(spans, (span) => isCertain(span, EVER)))
  })

  test('nothing ends before it begins', () => {
    checkProperty(
      fc.property(spans, ({ startMin, startMax, endMin, endMax }) => {
        expect(startMin).toBeLessThanOrEqual(startMax)
        if (endMin === null || endMax === null) return
        expect(endMin).toBeLessThanOrEqual(endMax)
        expect(endMin).toBeGreaterThanOrEqual(startMin)
        expect(endMax).toBeGreaterThanOrEqual(startMax)
      }),
      1000,
    )
  })
})

describe('a year', () => {
  const year = spanOfDate('2018')

  test('is certain in a window that holds all of it', () => {
    expect(isCertain(year, windowBetween('2018-01-01', '2019-01-01'))).toBe(true)
  })

  test('is only possible on each of its days', () => {
    const day = windowBetween('2018-12-31', '2019-01-01')
    expect([isPossible(year, day), isCertain(year, day)]).toEqual([true, false])
  })

  test('is not there on the days beside it', () => {
    expect(isPossible(year, windowBetween('2017-12-31', '2018-01-01'))).toBe(false)
    expect(isPossible(year, windowBetween('2019-01-01', '2019-01-02'))).toBe(false)
  })
})

describe('an approximate date', () => {
  test('is possible in its interval and never certain at its edges', () => {
    checkProperty(
      fc.property(vagueDates, (date) => {
        const { earliest, latest } = parseInterval(date)
        const span = spanOfDate(date)
        expect(isPossible(span, { from: earliest, to: latest })).toBe(true)
        expect(isCertain(span, { from: -Infinity, to: latest })).toBe(false)
        expect(isCertain(span, { from: earliest, to: Infinity })).toBe(false)
        expect(isCertain(span, { from: earliest - 1, to: latest + 1 })).toBe(true)
      }),
    )
  })

  test('does not reach beyond its interval', () => {
    const span = spanOfDate('2018~')
    expect(isPossible(span, windowBetween('2019-01-01', '2019-02-01'))).toBe(false)
    expect(isPossible(span, windowBetween('2017-12-01', '2018-01-01'))).toBe(false)
  })

  test('as a closing is not sure at its edge', () => {
    const span = spanBetween(parseInterval('2018'), parseInterval('2022-12~'))
    const endOf2022 = windowBetween('2016-01-01', '2023-01-01')
    expect([isEnded(span, endOf2022, false), isEnded(span, endOf2022, true)]).toEqual([true, false])
  })
})

describe('a stretch from a day to an approximate month', () => {
  const patrol = spanOfDate('2019-11-05/2019-11~')

  test('is certain in the month in which it surely began', () => {
    expect(isCertain(patrol, windowBetween('2019-11-01', '2019-12-01'))).toBe(true)
  })

  test('is not certain from a later day on', () => {
    expect(isCertain(patrol, windowBetween('2019-11-10', '2020-01-01'))).toBe(false)
  })
})

describe('an open interval', () => {
  test('an unknown end counts as not over, at any time after the start', () => {
    const span = spanBetween(parseInterval('2018-05-14'), null)
    expect(isCertain(span, windowBetween('2022-12-01', '2023-01-01'))).toBe(true)
    expect(isEnded(span, EVER)).toBe(false)
  })

  test('an unknown time is possible at any time and certain at none', () => {
    checkProperty(
      fc.property(windows, (window) => {
        expect(isPossible(UNKNOWN_SPAN, window)).toBe(true)
        expect(isCertain(UNKNOWN_SPAN, window)).toBe(window.from === -Infinity && window.to === Infinity)
      }),
    )
  })
})

describe('a day', () => {
  test.each(['2020-02-29', '2018-12-31', '2019-01-01'])('%s is certain in a window of that day alone', (date) => {
    const { earliest, latest } = parseInterval(date)
    const span = spanOfHappening(parseInterval(date))
    expect(isCertain(span, { from: earliest, to: latest })).toBe(true)
    expect(isPossible(span, { from: latest, to: latest + 1 })).toBe(false)
    expect(isPossible(span, { from: earliest - 1, to: earliest })).toBe(false)
  })
})
