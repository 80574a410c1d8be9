import { expect, test } from 'vitest'
import { formatMonth } from '../../../src/model/months.ts'
import { MOMENTS, selectMoments } from '../../../src/select/time/moments.ts'
import { realIndex, realRecord } from '../../support/real-data.ts'

test.each(Object.entries(MOMENTS))('the moment %s is a record of the data', (_, id) => {
  expect(realRecord(id).id).toBe(id)
})

test('the moments stand in their months', () => {
  expect(selectMoments(realIndex, 'happened').map(({ key, month }) => `${formatMonth(month)} ${key}`)).toEqual([
    '2016-05 italy',
    '2018-07 zagreb',
    '2019-09 belgrade',
    '2022-09 first-report',
    '2022-10 first-closures',
    '2022-12 second-report',
  ])
})

test('the first closing ordered is the first closing ordered', () => {
  const orders = realIndex.records.filter(({ act }) => act === 'closure-ordered')
  const first = Math.min(...orders.map(({ spans }) => spans.happened.startMax))
  expect(realRecord(MOMENTS['first-closures']).spans.happened.startMax).toBe(first)
})

test('the patrols are the first of their countries', () => {
  for (const id of [MOMENTS.italy, MOMENTS.zagreb, MOMENTS.belgrade]) {
    const { country, spans } = realRecord(id)
    const rounds = realIndex.records.filter((record) => record.kind === 'patrol' && record.country === country)
    expect(Math.min(...rounds.map((round) => round.spans.happened.startMin))).toBe(spans.happened.startMin)
  }
})
