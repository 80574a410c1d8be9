import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earlierOf, laterOf, parseInterval } from '../../src/model/interval.ts'
import { dates } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'

const DAY = 86_400_000

/** First and last day of a date, as ISO dates. */
function daysOf(text: string): [string, string] {
  const { earliest, latest } = parseInterval(text)
  return [new Date(earliest * DAY).toISOString().slice(0, 10), new Date((latest - 1) * DAY).toISOString().slice(0, 10)]
}

describe('a written date as an interval', () => {
  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-12-31', '2018-12-31', '2018-12-31'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2016/2018', '2016-01-01', '2018-12-31'],
    ['2016-05-02/2016-05-13', '2016-05-02', '2016-05-13'],
    ['2018~', '2018-01-01', '2018-12-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(daysOf(text)).toEqual([first, last])
  })

  test('only ~ and ? make it approximate', () => {
    expect(['2018', '2018~', '2018?', '2016~/2018'].map((text) => parseInterval(text).approximate)).toEqual([
      false,
      true,
      true,
      true,
    ])
  })

  test('a text that is no date is refused with what was expected', () => {
    expect(() => parseInterval('2018-13')).toThrow('"2018-13" is not a date (expected EDTF such as 2018')
  })

  test('a range that runs backwards is refused', () => {
    expect(() => parseInterval('2018/2016')).toThrow('"2018/2016" runs backwards')
  })

  test('~ keeps the interval', () => {
    checkProperty(
      fc.property(dates, (date) => {
        const { earliest, latest } = parseInterval(date)
        const plain = parseInterval(date.replace(/[~?]/, ''))
        expect([earliest, latest]).toEqual([plain.earliest, plain.latest])
      }),
    )
  })
})

describe('the later of two happenings', () => {
  test('is one of them where their order is known, with its own certainty', () => {
    const [vague, exact] = [parseInterval('2022~'), parseInterval('2023-05-01')]
    expect(laterOf(vague, exact)).toEqual(exact)
    expect(laterOf(exact, vague)).toEqual(exact)
  })

  test('is the one that begins as the other is over', () => {
    const [vague, exact] = [parseInterval('2022~'), parseInterval('2023-01-01')]
    expect(laterOf(vague, exact)).toEqual(exact)
    expect(laterOf(exact, vague)).toEqual(exact)
  })

  test('lies between both where their order is open', () => {
    expect(laterOf(parseInterval('2022'), parseInterval('2022-10'))).toEqual({
      earliest: parseInterval('2022-10').earliest,
      latest: parseInterval('2022').latest,
      approximate: false,
    })
  })
})

describe('the earlier of two happenings', () => {
  test('is over when the first of them is surely over', () => {
    expect(earlierOf(parseInterval('2022'), parseInterval('2022-10-28'))).toEqual({
      earliest: parseInterval('2022').earliest,
      latest: parseInterval('2022-10-28').latest,
      approximate: false,
    })
  })

  test('does not depend on the order in which they are given', () => {
    checkProperty(
      fc.property(dates, dates, (a, b) => {
        const [one, other] = [parseInterval(a), parseInterval(b)]
        expect(earlierOf(one, other)).toEqual(earlierOf(other, one))
        expect(laterOf(one, other)).toEqual(laterOf(other, one))
      }),
    )
  })
})

describe('a date that is asked for again', () => {
  test('is read once', () => {
    expect(parseInterval('2018-05-14')).toBe(parseInterval('2018-05-14'))
  })

  test('is refused again where it is broken', () => {
    expect(() => parseInterval('2018-13')).toThrow(RangeError)
    expect(() => parseInterval('2018-13')).toThrow(RangeError)
  })

  test('cannot be changed by who asked first', () => {
    expect(Object.isFrozen(parseInterval('2018-05-14'))).toBe(true)
  })
})
