import { describe, expect, test } from 'vitest'
import type { Clock, IndexedRecord } from '../../../src/model/atlas-index.ts'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { AFTER, BEFORE, parseMonth, windowOf } from '../../../src/model/months.ts'
import type { Actor, ResponseType } from '../../../src/model/vocabulary.ts'
import { selectPosture, selectPostureSteps, selectPostures } from '../../../src/select/answer/posture.ts'
import { indexOf } from '../../support/arbitraries.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

const STATION = smallRecord('gbr-glasgow-fuzhou')
const ANSWER = smallRecord('resp-gbr-police-2022-10-27')

interface Words {
  readonly actor?: Actor
  readonly answers?: IndexedRecord['answers']
}

/** An act of the United Kingdom, called by its type. */
function act(type: ResponseType, date: string, { actor = 'host-government', answers = [STATION.id] }: Words = {}) {
  const span = spanOfDate(date)
  return { ...ANSWER, id: type, act: type, date, actor, answers, spans: { happened: span, reported: span } }
}

/** The posture of the United Kingdom after these acts, at a month or after all. */
function postureOf(acts: readonly IndexedRecord[], month = '') {
  const index = indexOf([STATION, ...acts])
  return selectPosture(index, 'GBR', { to: parseMonth(month) ?? AFTER, clock: 'happened' })
}

describe('the posture of a country', () => {
  test('is none where no act is recorded', () => {
    expect(postureOf([])).toEqual({ posture: 'none', conflicting: false, record: null })
  })

  test.each<[ResponseType, string]>([
    ['silence', 'silent'],
    ['refusal', 'silent'],
    ['denial', 'found-nothing'],
    ['no-wrongdoing-found', 'found-nothing'],
    ['investigation', 'looking'],
    ['closure-ordered', 'ordered-closed'],
    ['closure-reported', 'reported-closed'],
    ['arrest', 'charges'],
    ['charge', 'charges'],
    ['conviction', 'charges'],
    ['statement', 'none'],
    ['legislation', 'none'],
  ])('after %s is %s', (type, posture) => {
    expect(postureOf([act(type, '2022-10-01')]).posture).toBe(posture)
  })

  test('is that of the latest act', () => {
    const acts = [act('closure-ordered', '2022-10-01'), act('investigation', '2022-11-01')]
    expect(postureOf(acts)).toEqual({ posture: 'looking', conflicting: false, record: 'investigation' })
  })

  test('is not changed by a later silence', () => {
    expect(postureOf([act('investigation', '2022-10-01'), act('silence', '2022-11-01')]).posture).toBe('looking')
  })

  test('goes as far as the furthest act where dates leave their order open', () => {
    expect(postureOf([act('closure-reported', '2022-10-08'), act('investigation', '2022-10')]).posture).toBe(
      'reported-closed',
    )
  })

  test('does not change before an act is certainly reached', () => {
    const acts = [act('investigation', '2022')]
    expect([postureOf(acts, '2022-11').posture, postureOf(acts, '2022-12').posture]).toEqual(['none', 'looking'])
  })
})

describe('acts conflict', () => {
  const nothing = act('no-wrongdoing-found', '2022-10-01', { actor: 'host-police' })

  test.each<ResponseType>(['closure-ordered', 'closure-reported', 'charge'])(
    'where one actor found nothing and another says %s',
    (type) => {
      expect(postureOf([nothing, act(type, '2022-11-01')]).conflicting).toBe(true)
    },
  )

  test('not where the same actor goes on to another act', () => {
    expect(postureOf([nothing, act('closure-ordered', '2022-11-01', { actor: 'host-police' })]).conflicting).toBe(false)
  })

  test('not where an inquiry follows', () => {
    expect(postureOf([nothing, act('investigation', '2022-11-01')]).conflicting).toBe(false)
  })

  test('where an inquiry goes on in answer to a closing', () => {
    const words = { actor: 'host-police', answers: ['closure-reported'] } as const
    const acts = [act('closure-reported', '2022-10-01'), act('investigation', '2022-10-02', words)]
    expect(postureOf(acts).conflicting).toBe(true)
  })
})

describe('postures and steps', () => {
  test.each<Clock>(['happened', 'reported'])('tell the same on the clock of what %s', (clock) => {
    for (const { iso3 } of smallIndex.countries) {
      const steps = selectPostureSteps(smallIndex, iso3, clock)
      for (let to = 0; to < AFTER; to += 1) {
        const { posture, conflicting } = selectPosture(smallIndex, iso3, { to, clock })
        const reached = steps.filter(({ day }) => day < windowOf(BEFORE, to).to).at(-1)
        expect([posture, conflicting]).toEqual([reached?.posture ?? 'none', reached?.conflicting ?? false])
      }
    }
  })

  test('leave out countries without an act', () => {
    const postures = selectPostures(smallIndex, { to: AFTER, clock: 'happened' })
    expect(postures.has('BRN')).toBe(false)
    expect([...postures.values()].every(({ posture }) => posture !== 'none')).toBe(true)
  })

  test('are public only when a source is out', () => {
    const moment = { to: parseMonth('2022-11') ?? AFTER, clock: 'reported' as const }
    expect(selectPosture(smallIndex, 'ITA', moment).posture).toBe('none')
    expect(selectPosture(smallIndex, 'ITA', { ...moment, clock: 'happened' }).posture).toBe('looking')
  })

  test('are not made of an act that only weak pages tell, where a better one says as much', () => {
    expect(smallRecord('resp-usa-verdict-2026-05').attested).toBe('weak')
    expect(selectPosture(smallIndex, 'USA', { to: AFTER, clock: 'happened' }).record).toBe('resp-usa-plea-2024-12-18')
  })

  test('come one after the other, each with the act that made it', () => {
    const steps = selectPostureSteps(smallIndex, 'GBR', 'happened')
    expect(steps.map(({ date, posture, conflicting, record }) => [date, posture, conflicting, record])).toEqual([
      ['2022-10-27', 'looking', false, 'resp-gbr-police-2022-10-27'],
      ['2023-06-06', 'ordered-closed', true, 'resp-gbr-government-2023-06-06'],
    ])
  })
})
