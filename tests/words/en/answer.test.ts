import { describe, expect, test } from 'vitest'
import {
  ACTORS,
  type Actor,
  CHANNELS,
  RESPONSE_TYPES,
  type ResponseType,
  STANCES,
} from '../../../src/model/vocabulary.ts'
import type { Spoken } from '../../../src/select/answer/spoken.ts'
import { enAnswer } from '../../../src/words/en/answer.ts'
import { smallRecord } from '../../support/small-data.ts'

const ANSWER = smallRecord('resp-gbr-police-2022-10-27')

interface Said extends Partial<Omit<Spoken, 'record'>> {
  readonly actor?: Actor
  readonly type?: ResponseType
  readonly record?: Partial<Spoken['record']>
}

function say({
  actor = 'host-government',
  type = 'statement',
  record = {},
  about = { kind: 'all' },
  places = 1,
}: Said) {
  const spoken = { ...ANSWER, actor, type, said: 'press', stance: 'states', attested: 'fair', ...record } as const
  return enAnswer.spoken({ record: { ...spoken, date: record.date ?? '2022-12-08' }, about, places })
}

describe('a sentence', () => {
  test.each<[Said, string]>([
    [{ type: 'investigation' }, 'Its government said on 8 December 2022 that it was looking into the matter.'],
    [
      { actor: 'prosecutors', type: 'investigation' },
      'Its prosecutors said on 8 December 2022 that they were looking into the matter.',
    ],
    [
      { type: 'silence', record: { stance: 'reports' } },
      'Its government gave no answer when asked on 8 December 2022.',
    ],
    [
      { type: 'closure-reported' },
      'Its government said on 8 December 2022 that the alleged station was closed or inactive.',
    ],
    [
      { type: 'closure-reported', places: 2 },
      'Its government said on 8 December 2022 that the alleged stations were closed or inactive.',
    ],
    [{ actor: 'court', type: 'guilty-plea' }, 'A court heard a guilty plea on 8 December 2022 in this matter.'],
    [
      { actor: 'embassy', type: 'denial', record: { stance: 'denies' } },
      'The Chinese embassy denied it on 8 December 2022.',
    ],
    [
      { actor: 'concerned', type: 'denial', record: { stance: 'denies' } },
      'Those concerned denied it on 8 December 2022.',
    ],
    [
      { type: 'denial', record: { stance: 'denies' } },
      'Its government said on 8 December 2022 that there was no such place, or none it knew of.',
    ],
  ])('has speaker, past tense and date', (said, sentence) => {
    expect(say(said)).toBe(sentence)
  })

  test('of a closing told with a denial has both', () => {
    expect(say({ actor: 'embassy', type: 'closure-reported', record: { stance: 'denies' } })).toBe(
      'The Chinese embassy denied it and said on 8 December 2022 that the alleged station was closed or inactive.',
    )
  })

  test.each([
    [
      { said: 'unnamed', stance: 'reports' },
      'Unnamed sources said that its government was looking into the matter (8 December 2022).',
    ],
    [
      { said: 'third', stance: 'reports' },
      'Others reported that its government was looking into the matter (8 December 2022).',
    ],
    [
      { said: 'press', stance: 'reports' },
      'The press reported that its government was looking into the matter (8 December 2022).',
    ],
    [
      { said: 'official', stance: 'states' },
      'Another authority said that its government was looking into the matter (8 December 2022).',
    ],
  ] as const)('names who tells it, where it is not the speaker', (record, sentence) => {
    expect(say({ type: 'investigation', record })).toBe(sentence)
  })

  test.each([
    ['2022', 'in 2022'],
    ['2022-12', 'in December 2022'],
    ['2022-12~', 'around December 2022'],
    ['2022-12/2023-05-19', 'some time between December 2022 and 19 May 2023'],
  ])('is as precise as its date: %s', (date, words) => {
    expect(say({ record: { date } })).toBe(`Its government made a statement ${words}.`)
  })

  test('says what it is about, where that is not everything alleged here', () => {
    expect(say({ about: { kind: 'places', names: ['Rome', 'Prato'] } })).toMatch(
      /^About Rome and Prato: its government /,
    )
    expect(say({ about: { kind: 'part' } })).toMatch(/^About some places: its government /)
  })

  test('says that only weak sources tell it', () => {
    expect(say({ record: { attested: 'weak' } })).toMatch(/\. Only weak sources tell this\.$/)
  })

  test('is whole for every speaker, act, stance and channel, and calls no station one', () => {
    for (const actor of ACTORS) {
      for (const type of RESPONSE_TYPES) {
        for (const stance of STANCES) {
          for (const said of CHANNELS) {
            const sentence = say({ actor, type, record: { stance, said } })
            expect(sentence).toMatch(/^[A-Z][^.]*8 December 2022[^.]*\.$/)
            expect(sentence.replaceAll(/alleged stations?/g, '')).not.toContain('station')
            expect(sentence).not.toMatch(/undefined|null|\bhost\b/)
          }
        }
      }
    }
  })
})
