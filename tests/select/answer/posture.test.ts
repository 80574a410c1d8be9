import { describe, expect, test } from 'vitest'
import type { Clock, IndexedRecord } from '../../../src/model/atlas-index.ts'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { AFTER, BEFORE, parseMonth, windowOf } from '../../../src/model/months.ts'
import type { ResponseType } from '../../../src/model/vocabulary.ts'
import { selectPosture, selectPostureSteps, selectPostures } from '../../../src/select/answer/posture.ts'
import { indexOf } from '../../support/arbitraries.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

const ANSWER: IndexedRecord = {
  ...smallRecord('resp-gbr-government-2023-06-06'),
  said: 'press',
  reach: 'whole',
  attested: 'strong',
  ends: null,
}

/** A word of the United Kingdom's government about all of its stations, told by the press and well sourced, called by its type. */
function word(type: ResponseType, date: string, changes: Partial<IndexedRecord> = {}): IndexedRecord {
  const span = spanOfDate(date)
  return { ...ANSWER, id: type, type, date, spans: { happened: span, reported: span }, ...changes }
}

/** What the United Kingdom is in after these words, at a month or after all. */
function postureOf(words: readonly IndexedRecord[], month = '') {
  return selectPosture(indexOf(words), 'GBR', { to: parseMonth(month) ?? AFTER, clock: 'happened' })
}

/** The id of the word that decides, in whichever order the words stand in the data. */
function decidingOf(...words: readonly IndexedRecord[]) {
  const { record } = postureOf(words)
  expect(postureOf(words.toReversed()).record).toBe(record)
  return record
}

test('a case that names the only listed station of a country is about a place, and counts', () => {
  expect(postureOf([word('charge', '2022-11-01', { reach: 'each' })]).posture).toBe('criminal-case')
  expect(postureOf([word('charge', '2022-11-01', { reach: 'whole' })]).posture).toBe('none')
})

test('to name each of its stations weighs as much as to speak of the country', () => {
  const each = word('closure-ordered', '2022-11-01', { reach: 'each' })
  expect(decidingOf(each, word('investigation', '2022-12-01', { reach: 'place' }))).toBe('closure-ordered')
})

describe('the class of a country', () => {
  test('is none where nothing is recorded', () => {
    expect(postureOf([])).toEqual({ posture: 'none', record: null })
  })

  test.each<[ResponseType, string]>([
    ['silence', 'silent'],
    ['refusal', 'silent'],
    ['statement', 'commented'],
    ['legislation', 'commented'],
    ['denial', 'denied'],
    ['no-wrongdoing-found', 'found-nothing'],
    ['investigation', 'looking'],
    ['investigation-ended', 'ended'],
    ['closure-ordered', 'ordered-closed'],
    ['closure-reported', 'reported-closed'],
    ['arrest', 'criminal-case'],
    ['charge', 'criminal-case'],
    ['guilty-plea', 'criminal-case'],
    ['conviction', 'criminal-case'],
    ['appeal', 'criminal-case'],
    ['acquittal', 'ended'],
  ])('after %s is %s', (type, posture) => {
    expect(postureOf([word(type, '2022-10-01', { reach: 'place' })])).toEqual({ posture, record: type })
  })

  test.each(['host-police', 'prosecutors', 'court', 'parliament'] as const)('is made of words of %s', (actor) => {
    expect(postureOf([word('investigation', '2022', { actor })]).posture).toBe('looking')
  })

  test.each(['embassy', 'china-mfa', 'local-authority', 'member-of-parliament', 'foreign-government', 'news'] as const)(
    'is never made of words of %s',
    (actor) => {
      expect(postureOf([word('denial', '2022', { actor })]).posture).toBe('none')
    },
  )

  test('is not made of words about anything else than its stations', () => {
    expect(postureOf([word('investigation', '2022', { reach: null })]).posture).toBe('none')
  })

  test.each(['arrest', 'charge', 'guilty-plea', 'conviction', 'appeal'] as const)(
    'is not made of an %s that is about all or some of the country, and so perhaps about anything',
    (type) => {
      const cases = (['whole', 'part'] as const).map((reach) => word(type, '2022', { reach }))
      expect(cases.map((one) => postureOf([one]).posture)).toEqual(['none', 'none'])
    },
  )

  test('does not change before a word is certainly reached', () => {
    const words = [word('investigation', '2022')]
    expect([postureOf(words, '2022-11').posture, postureOf(words, '2022-12').posture]).toEqual(['none', 'looking'])
  })
})

describe('acts come before words, and words before a silence', () => {
  const inquiry = word('investigation', '2022-10-01')

  test.each(['statement', 'legislation', 'silence', 'refusal'] as const)(
    'so that a later %s never replaces what was done',
    (type) => {
      expect(decidingOf(inquiry, word(type, '2024-01-01'))).toBe('investigation')
    },
  )

  test('so that a word about the whole does not replace an act about a place', () => {
    expect(decidingOf(word('investigation', '2022-10-01', { reach: 'place' }), word('statement', '2024'))).toBe(
      'investigation',
    )
  })

  test('so that a word does not replace an act that only weak pages tell, of somebody unnamed', () => {
    const weak = word('investigation', '2022-10-01', { attested: 'weak', said: 'unnamed' })
    expect(decidingOf(weak, word('statement', '2024'))).toBe('investigation')
  })

  test.each(['silence', 'refusal'] as const)('so that a later %s does not replace what was said', (type) => {
    expect(decidingOf(word('statement', '2022-10-01'), word(type, '2024-01-01'))).toBe('statement')
  })

  test('so that a silence decides where there is nothing else', () => {
    expect(decidingOf(word('silence', '2022-10-01'))).toBe('silence')
  })
})

describe('of acts', () => {
  const inquiry = word('investigation', '2022-10-01')

  test.each(['unnamed', 'third'] as const)(
    'one that is told as %s comes after one of the speaker, the press or an authority',
    (said) => {
      const told = word('closure-reported', '2024-01-01', { said })
      for (const firstHand of ['own', 'press', 'official'] as const) {
        expect(decidingOf({ ...inquiry, said: firstHand }, told)).toBe('investigation')
      }
    },
  )

  test.each(['unnamed', 'third'] as const)('one that is told as %s decides where there is no other', (said) => {
    expect(decidingOf(word('investigation', '2022', { said }))).toBe('investigation')
  })

  test('a weakly sourced one comes after a fair one', () => {
    const weak = word('closure-reported', '2024-01-01', { attested: 'weak' })
    expect(decidingOf({ ...inquiry, attested: 'fair' }, weak)).toBe('investigation')
  })

  test('a fair one is as good as a strong one', () => {
    expect(decidingOf(inquiry, word('closure-reported', '2024-01-01', { attested: 'fair' }))).toBe('closure-reported')
  })

  test.each(['place', 'part'] as const)('one about a %s comes after one about the whole', (reach) => {
    expect(decidingOf(inquiry, word('no-wrongdoing-found', '2024-01-01', { reach }))).toBe('investigation')
  })

  test('a channel weighs more than sources, and sources more than what is spoken of', () => {
    const direct = word('investigation', '2022', { attested: 'weak' })
    expect(decidingOf(direct, word('denial', '2024', { said: 'third' }))).toBe('investigation')
    const sourced = word('investigation', '2022', { reach: 'place' })
    expect(decidingOf(sourced, word('denial', '2024', { attested: 'weak' }))).toBe('investigation')
  })
})

describe('of what weighs the same', () => {
  test('the newest decides, whatever it is', () => {
    const order = word('closure-ordered', '2022-10-01')
    expect(decidingOf(order, word('investigation', '2022-11-01'))).toBe('investigation')
    expect(decidingOf(word('statement', '2022-10'), word('legislation', '2022-11'))).toBe('legislation')
    expect(decidingOf(word('silence', '2022-10'), word('refusal', '2022-11'))).toBe('refusal')
  })

  test.each([
    ['2022-10-08', '2022-10'],
    ['2022-10-30', '2022-10'],
    ['2022-03', '2022'],
    ['2022-10-08', '2022-10~'],
  ])('a word of %s decides over one of %s, whose date leaves their order open', (precise, vague) => {
    expect(decidingOf(word('closure-reported', precise), word('investigation', vague))).toBe('closure-reported')
  })

  test('a vague date that is certainly later decides', () => {
    expect(decidingOf(word('closure-reported', '2022-10-08'), word('investigation', '2023'))).toBe('investigation')
  })

  test('of one date, the one that reaches us more directly decides', () => {
    const press = word('investigation', '2022-10-08')
    expect(decidingOf(press, word('closure-ordered', '2022-10-08', { said: 'own' }))).toBe('closure-ordered')
    expect(decidingOf(press, word('no-wrongdoing-found', '2022-10-08', { said: 'official' }))).toBe('investigation')
  })
})

describe('an act that was ended', () => {
  const order = word('closure-ordered', '2022-10-01')
  const inquiry = word('investigation', '2022-11-01')

  test('by a later one of the country is over, and an older one decides again', () => {
    const end = word('investigation-ended', '2023-01-01', { ends: 'investigation', reach: 'place' })
    expect(decidingOf(order, inquiry, end)).toBe('closure-ordered')
  })

  test('is over where nothing else is left than its end', () => {
    const end = word('investigation-ended', '2023-01-01', { ends: 'investigation' })
    expect(decidingOf(inquiry, end)).toBe('investigation-ended')
  })

  test('is in force until its end is reached', () => {
    const end = word('investigation-ended', '2023-01-01', { ends: 'investigation' })
    expect([postureOf([inquiry, end], '2022-12').posture, postureOf([inquiry, end], '2023-01').posture]).toEqual([
      'looking',
      'ended',
    ])
  })

  test.each(['embassy', 'china-mfa', 'news', 'foreign-government'] as const)('by a word of %s is in force', (actor) => {
    expect(decidingOf(order, word('closure-reported', '2023', { actor, ends: 'closure-ordered' }))).toBe(
      'closure-ordered',
    )
  })

  test('by a word about another matter is in force', () => {
    const other = word('statement', '2023', { reach: null, ends: 'closure-ordered' })
    expect(decidingOf(order, other)).toBe('closure-ordered')
  })

  test('by an acquittal leaves no criminal case', () => {
    const charge = word('charge', '2022-10-01', { reach: 'place' })
    const acquittal = word('acquittal', '2024', { reach: 'place', ends: 'charge' })
    expect(postureOf([charge, acquittal])).toEqual({ posture: 'ended', record: 'acquittal' })
  })

  test('for one of two accused leaves the case of the other', () => {
    const plea = word('guilty-plea', '2023', { reach: 'place' })
    const charge = word('charge', '2022-10-01', { reach: 'place' })
    expect(postureOf([charge, plea], '2023-12').record).toBe('guilty-plea')
  })
})

describe('classes and steps', () => {
  test.each<Clock>(['happened', 'reported'])('tell the same on the clock of what %s', (clock) => {
    for (const { iso3 } of smallIndex.countries) {
      const steps = selectPostureSteps(smallIndex, iso3, clock)
      for (let to = 0; to < AFTER; to += 1) {
        const { posture } = selectPosture(smallIndex, iso3, { to, clock })
        const reached = steps.filter(({ day }) => day < windowOf(BEFORE, to).to).at(-1)
        expect(posture).toBe(reached?.posture ?? 'none')
      }
    }
  })

  test('leave out countries of which nothing is recorded', () => {
    const postures = selectPostures(smallIndex, { to: AFTER, clock: 'happened' })
    expect(postures.has('BRN')).toBe(false)
    expect([...postures.values()].every(({ posture }) => posture !== 'none')).toBe(true)
  })

  test('are public only when a source is out', () => {
    const moment = { to: parseMonth('2022-11') ?? AFTER, clock: 'reported' as const }
    expect(selectPosture(smallIndex, 'ITA', moment).posture).toBe('commented')
    expect(selectPosture(smallIndex, 'ITA', { ...moment, clock: 'happened' }).posture).toBe('looking')
  })

  test('are not made of a verdict that only weak pages tell, where a better one tells of the case', () => {
    expect(smallRecord('resp-usa-verdict-2026-05').attested).toBe('weak')
    expect(selectPosture(smallIndex, 'USA', { to: AFTER, clock: 'happened' }).record).toBe('resp-usa-plea-2024-12-18')
  })

  test('come one after the other, each with the word that made it', () => {
    const steps = selectPostureSteps(smallIndex, 'GBR', 'happened')
    expect(steps.map(({ date, posture, record }) => [date, posture, record])).toEqual([
      ['2022-10-27', 'looking', 'resp-gbr-police-2022-10-27'],
      ['2023-06-06', 'ordered-closed', 'resp-gbr-government-2023-06-06'],
    ])
  })

  test('go back where an act is over', () => {
    const index = indexOf([
      word('closure-ordered', '2022-10-01'),
      word('investigation', '2022-11-01'),
      word('statement', '2023-01-01', { ends: 'investigation' }),
    ])
    expect(selectPostureSteps(index, 'GBR', 'happened').map(({ date, record }) => [date, record])).toEqual([
      ['2022-10-01', 'closure-ordered'],
      ['2022-11-01', 'investigation'],
      ['2022-10-01', 'closure-ordered'],
    ])
  })
})
