import { expect, test } from 'vitest'
import type { AnsweredBy } from '../../src/model/answered-by.ts'
import type { Response } from '../../src/model/dataset.ts'
import { actOf } from '../../src/model/host-acts.ts'
import type { Actor, ResponseType } from '../../src/model/vocabulary.ts'

function act(type: ResponseType, actor: Actor, reach: 'place' | 'whole' | null) {
  const record = { kind: 'response', id: 'an-answer', type, actor } as Response
  return actOf(record, { reachOf: () => reach } as unknown as AnsweredBy)
}

test('what a host does about its alleged stations is an act', () => {
  expect(act('investigation', 'host-police', 'whole')).toBe('investigation')
})

test('what it does about anything else is none', () => {
  expect(act('investigation', 'host-police', null)).toBeNull()
})

test('what others do is none', () => {
  expect([act('denial', 'china-mfa', 'whole'), act('statement', 'ngo', 'place')]).toEqual([null, null])
})

test.each(['arrest', 'charge', 'conviction'] as const)(
  'an %s counts only where it concerns a place by name',
  (type) => {
    expect([act(type, 'court', 'whole'), act(type, 'court', 'place')]).toEqual([null, type])
  },
)
