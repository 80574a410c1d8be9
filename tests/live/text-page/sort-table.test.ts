import { expect, test } from 'vitest'
import { compareKeys } from '../../../src/live/text-page/sort-table.ts'

const sort = (keys: readonly string[]) => keys.toSorted((a, b) => compareKeys(a, b, 'en'))

test('numbers are sorted by value, texts by the alphabet, nothing last', () => {
  expect(sort(['', '11', '2', '-1'])).toEqual(['-1', '2', '11', ''])
  expect(sort(['', 'Serbia', 'Österreich', 'Peru'])).toEqual(['Österreich', 'Peru', 'Serbia', ''])
})

test('downwards, nothing is last as well', () => {
  const downwards = (keys: readonly string[]) => keys.toSorted((a, b) => compareKeys(a, b, 'en', -1))
  expect(downwards(['', '2', '11', ''])).toEqual(['11', '2', '', ''])
  expect(downwards(['', 'Peru', 'Serbia'])).toEqual(['Serbia', 'Peru', ''])
})

test('dates are sorted as written, a year before its months', () => {
  expect(sort(['2022-12-07', '2022', '2022-12'])).toEqual(['2022', '2022-12', '2022-12-07'])
})
