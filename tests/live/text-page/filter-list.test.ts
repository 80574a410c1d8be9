import { expect, test } from 'vitest'
import { formatShown, isMatch } from '../../../src/live/text-page/filter-list.ts'

const entry = { kind: 'news', language: 'it', countries: 'ITA FRA' }

test('an entry matches when each filter that is set is among its values', () => {
  expect(
    isMatch(
      entry,
      new Map([
        ['kind', 'news'],
        ['language', ''],
        ['countries', 'FRA'],
      ]),
    ),
  ).toBe(true)
  expect(
    isMatch(
      entry,
      new Map([
        ['kind', 'news'],
        ['countries', 'DEU'],
      ]),
    ),
  ).toBe(false)
})

test('a part of a value is no match', () => {
  expect(isMatch(entry, new Map([['countries', 'FR']]))).toBe(false)
})

test('the numbers stand in the reader’s words', () => {
  expect(formatShown('# of ## shown', 3, 497)).toBe('3 of 497 shown')
})
