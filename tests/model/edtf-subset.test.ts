import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDate, parseDate } from '../../src/model/edtf-subset.ts'
import { dates, ranges } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'

describe('the dates of the dataset', () => {
  test.each(['2018', '2018-05', '2018-05-14', '2016~', '2018?', '2018-05~', '2016/2018', '2020-02-29'])(
    '%s is one',
    (text) => {
      expect(isDate(text)).toBe(true)
    },
  )

  test.each([
    '',
    '18',
    '2018-13',
    '2018-00',
    '2018-02-30',
    '2019-02-29',
    '2018-5',
    '2018-05-14T00:00',
    '2018-21',
    '20XX',
    '201X',
    '2018%',
    '[2016..2018]',
    '2016/',
    '/2018',
    '2016/2017/2018',
    ' 2018',
    '1899',
    '-2018',
    'unknown',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false)
  })

  test('a part keeps its precision and its doubt', () => {
    expect(parseDate('2018-05~')).toEqual([{ year: 2018, month: 5, day: null, qualifier: '~' }])
  })

  test('random dates and ranges are taken', () => {
    checkProperty(fc.property(fc.oneof(dates, ranges), isDate))
  })

  test('no text makes it throw', () => {
    checkProperty(
      fc.property(fc.string(), (text) => {
        expect(typeof isDate(text)).toBe('boolean')
      }),
    )
  })
})
