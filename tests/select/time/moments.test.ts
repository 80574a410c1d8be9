import { expect, test } from 'vitest'
import { formatMonth } from '../../../src/model/months.ts'
import { selectMoments } from '../../../src/select/time/moments.ts'
import { smallIndex } from '../../support/small-data.ts'

test('the moments stand in their months', () => {
  expect(selectMoments(smallIndex, 'happened').map(({ key, month }) => `${formatMonth(month)} ${key}`)).toEqual([
    '2016-05 italy',
    '2018-07 zagreb',
    '2019-09 belgrade',
    '2022-09 first-report',
    '2022-10 first-closures',
    '2022-12 second-report',
  ])
})

test('a moment of which the data have no record is left out', () => {
  const records = smallIndex.records.filter(({ id }) => id !== 'patrol-hrv-2018')
  expect(selectMoments({ ...smallIndex, records }, 'happened').map(({ key }) => key)).not.toContain('zagreb')
})
