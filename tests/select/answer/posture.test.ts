import { describe, expect, test } from 'vitest'
import type { Clock, IndexedRecord } from '../../../src/model/atlas-index.ts'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { AFTER, BEFORE, parseMonth, windowOf } from '../../../src/model/months.ts'
import type { Actor, ResponseType } from '../../../src/model/vocabulary.ts'
import { selectPosture, selectPostureSteps, selectPostures } from '../../../src/select/answer/posture.ts'
import { indexOf } from '../../support/arbitraries.ts'
import { realIndex, realRecord } from '../../support/real-data.ts'

const STATION = realRecord('gbr-glasgow-fuzhou')
const ANSWER = realRecord('resp-gbr-police-2022-10-27')

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

/** The steps of a country as lines to read. */
function stepsOf(iso3: string, clock: Clock = 'happened') {
  return selectPostureSteps(realIndex, iso3, clock).map(
    ({ date, posture, conflicting, record }) => `${date} ${posture}${conflicting ? ' (conflicting)' : ''}: ${record}`,
  )
}

describe('the postures that the facts tell', () => {
  test('United Kingdom: an order to close beside a finding of nothing unlawful', () => {
    expect(stepsOf('GBR')).toEqual([
      '2022-10-27 looking: resp-gbr-police-2022-10-27',
      '2023-06-06 ordered-closed (conflicting): resp-gbr-government-2023-06-06',
    ])
  })

  test('Canada: said to be shut, still investigated the day after, said to be shut again', () => {
    expect(stepsOf('CAN')).toEqual([
      '2022-10 looking: resp-can-police-2022-10',
      '2023-03-02 reported-closed: resp-can-police-2023-03-02',
      '2023-03-09 looking: resp-can-police-2023-03-09',
      '2023-04-27 reported-closed: resp-can-government-2023-04-27',
      '2023-04-28 looking (conflicting): resp-can-police-2023-04-28',
      '2023-06 reported-closed: resp-can-police-2023-06',
    ])
  })

  test('Germany: an order to close, and no office known to the police', () => {
    expect(stepsOf('DEU').at(-1)).toBe('2022-11 ordered-closed (conflicting): resp-deu-police-2022-11')
  })

  test('Netherlands and Ireland: closing ordered', () => {
    expect(stepsOf('NLD')).toEqual([
      '2022-10-25 looking: resp-nld-government-2022-10-25',
      '2022-11-01 ordered-closed: resp-nld-government-2022-11-01',
      '2022-12-20 reported-closed: resp-nld-government-2022-12-20',
    ])
    expect(stepsOf('IRL')).toEqual(['2022-10 ordered-closed: resp-irl-government-2022-10'])
  })

  test('United States: charges come after the inquiry and the closing', () => {
    expect(stepsOf('USA')).toEqual([
      '2022-10 looking: resp-usa-police-2022-10',
      '2022 reported-closed: resp-usa-closed-2022',
      '2023-04-17 charges: resp-usa-charge-2023-04-17',
    ])
  })

  test('United States: the verdict that only weak pages tell is not the act shown', () => {
    expect(realRecord('resp-usa-verdict-2026-05').attested).toBe('weak')
    expect(selectPosture(realIndex, 'USA', { to: AFTER, clock: 'happened' }).record).toBe('resp-usa-plea-2024-12-18')
  })

  test('Korea: an indictment about food hygiene is no charge concerning a station', () => {
    expect(stepsOf('KOR')).toEqual(['2022-12 looking: resp-kor-police-2022-12'])
  })

  test('Czechia: a closing of 8 December outweighs an inquiry of some day in December', () => {
    expect(stepsOf('CZE')).toEqual(['2022-12-08 reported-closed: resp-cze-government-2022-12-08'])
  })
})

describe('postures and steps', () => {
  test.each<Clock>(['happened', 'reported'])('tell the same on the clock of what %s', (clock) => {
    for (const { iso3 } of realIndex.countries) {
      const steps = selectPostureSteps(realIndex, iso3, clock)
      for (let to = 0; to < AFTER; to += 1) {
        const { posture, conflicting } = selectPosture(realIndex, iso3, { to, clock })
        const reached = steps.filter(({ day }) => day < windowOf(BEFORE, to).to).at(-1)
        expect([posture, conflicting]).toEqual([reached?.posture ?? 'none', reached?.conflicting ?? false])
      }
    }
  })

  test('leave out countries without an act', () => {
    const postures = selectPostures(realIndex, { to: AFTER, clock: 'happened' })
    expect(postures.has('BRN')).toBe(false)
    expect([...postures.values()].every(({ posture }) => posture !== 'none')).toBe(true)
  })

  test('are none before the first report, but for a denial of South African police of 2018', () => {
    const postures = selectPostures(realIndex, { to: parseMonth('2022-08') ?? AFTER, clock: 'happened' })
    expect([...postures.keys()]).toEqual(['ZAF'])
  })

  test('are public only when a source is out', () => {
    const moment = { to: parseMonth('2022-12') ?? AFTER, clock: 'reported' as const }
    expect(selectPosture(realIndex, 'DEU', moment).posture).toBe('found-nothing')
    expect(selectPosture(realIndex, 'DEU', { ...moment, clock: 'happened' }).posture).toBe('ordered-closed')
  })
})
