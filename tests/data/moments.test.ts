/** The moments named beside the timeline are what they are called, in the data as they are. */
import { expect, test } from 'vitest'
import { hostWords } from '../../src/select/answer/host-words.ts'
import { MOMENTS } from '../../src/select/time/moments.ts'
import { realIndex, realRecord } from '../support/real-data.ts'

test.each(Object.entries(MOMENTS))('the moment %s is a record of the data', (_, id) => {
  expect(realRecord(id).id).toBe(id)
})

test('the first closing ordered is the first closing ordered', () => {
  const words = [...hostWords(realIndex).values()].flat()
  const orders = words.filter(({ posture }) => posture === 'ordered-closed')
  const first = Math.min(...orders.map(({ record }) => record.spans.happened.startMax))
  expect(realRecord(MOMENTS['first-closures']).spans.happened.startMax).toBe(first)
})

test('the patrols are the first of their countries', () => {
  for (const id of [MOMENTS.italy, MOMENTS.zagreb, MOMENTS.belgrade]) {
    const { country, spans } = realRecord(id)
    const rounds = realIndex.records.filter((record) => record.kind === 'patrol' && record.country === country)
    expect(Math.min(...rounds.map((round) => round.spans.happened.startMin))).toBe(spans.happened.startMin)
  }
})
