import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseInterval } from '../../../src/model/interval.ts'
import { spanOfHappening } from '../../../src/model/span.ts'
import { formatDays } from '../../../src/select/time/span-date.ts'
import { checkProperty } from '../../support/property.ts'

function throughSpan(date: string): string {
  const span = spanOfHappening(parseInterval(date))
  return formatDays(span.startMin, span.startMax)
}

test.each(['2018', '2018-05', '2018-05-14', '2020-02', '2020', '2016~', '2016-12~', '2022-12-31~'])(
  'a date survives the way through days: %s',
  (date) => expect(throughSpan(date)).toBe(date),
)

test('a stretch that is no calendar unit is written with both its days', () => {
  const first = parseInterval('2018-05-14').earliest
  expect(formatDays(first, first + 9)).toBe('2018-05-14/2018-05-23')
})

test('every day, month and year comes back as it was', () => {
  const part = fc.tuple(
    fc.integer({ min: 1950, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  checkProperty(
    fc.property(part, fc.constantFrom(4, 7, 10), ([year, month, day], length) => {
      const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, length)
      expect(throughSpan(date)).toBe(date)
    }),
  )
})
