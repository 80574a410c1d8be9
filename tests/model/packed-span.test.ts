import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInterval } from '../../src/model/interval.ts'
import { expectedDay, packSpan, unpackSpan } from '../../src/model/packed-span.ts'
import { spanOfHappening } from '../../src/model/span.ts'
import { days, spans } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'

test('a day that is expected is nothing but 0', () => {
  const date = '2023-05-09'
  expect(packSpan(spanOfHappening(parseInterval(date)), expectedDay(date))).toBe(0)
})

test('of a date that is no single day no day is expected', () => {
  for (const date of [null, '2023', '2023-05', '2023-05-09~', '2023-05-01/2023-05-09'])
    expect(expectedDay(date)).toBe(0)
})

test('every span comes back, whatever day was expected', () => {
  checkProperty(
    fc.property(spans, days, (span, day) => {
      expect(unpackSpan(JSON.parse(JSON.stringify(packSpan(span, day))), day)).toEqual(span)
    }),
  )
})
