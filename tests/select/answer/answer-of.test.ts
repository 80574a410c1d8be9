import { describe, expect, test } from 'vitest'
import type { AtlasIndex, IndexedRecord, Reach } from '../../../src/model/atlas-index.ts'
import { spanOfDate } from '../../../src/model/happened-clock.ts'
import { AFTER, parseMonth } from '../../../src/model/months.ts'
import type { Actor } from '../../../src/model/vocabulary.ts'
import { answerChanges } from '../../../src/select/answer/answer-changes.ts'
import { answerOf } from '../../../src/select/answer/answer-of.ts'
import { TODAY, type WindowEnd } from '../../../src/select/answer/host-words.ts'
import { indexOf } from '../../support/arbitraries.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

const STATION = smallRecord('gbr-glasgow-fuzhou')
const ANSWER = smallRecord('resp-gbr-police-2022-10-27')

interface Said {
  readonly actor?: Actor
  readonly type?: string
  readonly reach?: Reach | null
  readonly country?: string | null
  readonly answers?: IndexedRecord['answers']
}

/** An answer of the United Kingdom, called by its id. */
function answer(id: string, date: string, said: Said = {}): IndexedRecord {
  const span = spanOfDate(date)
  const whole = { actor: 'host-government', type: 'statement', reach: 'whole', answers: 'country' } as const
  return { ...ANSWER, id, date, ...whole, ...said, spans: { happened: span, reported: span } }
}

/** An index of these records, with the countries and places of the small dataset. */
function indexed(records: readonly IndexedRecord[]): AtlasIndex {
  return { ...indexOf(records), countries: smallIndex.countries, places: smallIndex.places }
}

function answerAt(records: readonly IndexedRecord[], moment: WindowEnd = TODAY) {
  return answerOf(indexed([STATION, ...records]), 'GBR', moment)
}

const at = (month: string): WindowEnd => ({ to: parseMonth(month) ?? AFTER, clock: 'happened' })

describe('what is alleged', () => {
  test('is nothing before a list was out, whatever the clock', () => {
    for (const clock of ['happened', 'reported'] as const) {
      const before = answerAt([], { ...at('2022-08'), clock })
      expect(before.alleged).toMatchObject({ listed: 0, since: null })
      expect(before.open).toBe(false)
      expect(answerAt([], { ...at('2022-09'), clock }).alleged).toMatchObject({ listed: 1, basis: 'listed' })
    }
  })

  test('follows from a total or a table of names where no list names it', () => {
    const inferred = { ...STATION, inferred: true }
    const index = indexed([inferred])
    const bases = [3, null].map((reported) => {
      const countries = index.countries.map((country) => ({ ...country, reported }))
      return answerOf({ ...index, countries }, 'GBR', TODAY).alleged.basis
    })
    expect(bases).toEqual(['total', 'named'])
  })

  test('counts sites of others, and no centre that is run openly', () => {
    const sites = (['site', 'centre'] as const).map((kind): IndexedRecord => ({ ...STATION, id: kind, kind }))
    expect(answerAt(sites).alleged.sites).toBe(1)
  })
})

describe('the country', () => {
  test('has its act in force, and its newest word where that is another', () => {
    const { host } = answerAt([answer('order', '2022-11', { type: 'closure-ordered' }), answer('word', '2023-05')])
    expect([host.posture, host.deciding?.record.id, host.newest?.record.id]).toEqual([
      'ordered-closed',
      'order',
      'word',
    ])
  })

  test('has no older word beside its act', () => {
    const { host } = answerAt([answer('word', '2022-10'), answer('order', '2022-11', { type: 'closure-ordered' })])
    expect(host.newest).toBeNull()
  })

  test('says nothing by words of others', () => {
    const others: readonly Actor[] = ['embassy', 'member-of-parliament', 'local-authority', 'news', 'concerned']
    const { host } = answerAt(others.map((actor) => answer(actor, '2022-11', { actor })))
    expect(host).toEqual({ posture: 'none', deciding: null, newest: null })
  })

  test('says only what it had said by then', () => {
    const words = [answer('first', '2022-10'), answer('second', '2022-12')]
    expect(answerAt(words, at('2022-11')).host.deciding?.record.id).toBe('first')
    expect(answerAt(words, at('2022-12')).host.deciding?.record.id).toBe('second')
  })
})

describe('China', () => {
  const general = answer('general', '2022-11', {
    actor: 'china-mfa',
    country: null,
    type: 'denial',
    reach: null,
    answers: ['ev-110-overseas-2022-09-12'],
  })

  test('has its newest word about this country, and its word about the reports beside it', () => {
    const denial = answer('denial', '2022-10', { actor: 'embassy', type: 'denial' })
    const own = answer('own', '2022-11', { actor: 'embassy' })
    const { china } = answerAt([denial, own, general])
    expect([china.denial?.record.id, china.own?.record.id, china.general?.record.id]).toEqual([
      'denial',
      'own',
      'general',
    ])
    expect(answerAt([denial]).china.own).toBeNull()
    expect(china.told.map(({ record }) => record.id)).toEqual(['denial', 'own'])
    expect(answerAt([general]).china).toMatchObject({ denial: null, own: null })
  })

  test('is told by its word about the reports where it did not deny it for this country', () => {
    const own = answer('own', '2022-11', { actor: 'embassy' })
    expect(answerAt([own, general]).china.told.map(({ record }) => record.id)).toEqual(['own', 'general'])
  })

  test('has spoken about this country where it named a place here, wherever it spoke', () => {
    const { china } = answerAt([{ ...general, answers: [STATION.id] }])
    expect(china.denial?.record.id).toBe('general')
  })

  test('has not where the matter was another', () => {
    expect(answerAt([answer('other', '2022-10', { actor: 'embassy', reach: null })]).china).toMatchObject({
      denial: null,
      own: null,
    })
  })
})

test('a word about places by name says which, through what it answers too', () => {
  const second = { ...STATION, id: 'gbr-london-fuzhou', places: [] }
  const first = answer('first', '2022-10', { reach: 'place', answers: [STATION.id] })
  const further = answer('further', '2022-11', { reach: 'place', answers: ['first'] })
  const { host } = answerAt([second, first, further])
  expect(host.deciding?.about).toEqual({ kind: 'places', names: ['Glasgow'] })
})

test('a word about the only alleged place of a country is about all of it', () => {
  const word = answer('word', '2022-10', { reach: 'place', answers: [STATION.id] })
  expect(answerAt([word]).host.deciding).toMatchObject({ about: { kind: 'all' }, places: 1 })
})

test('an answer for each month by whose end it is another, on each clock', () => {
  const changes = answerChanges(smallIndex, 'GBR')
  for (const { moment } of changes) {
    const { to, clock } = moment
    const same = changes.filter((other) => other.moment.clock === clock).map((other) => other.moment.to)
    expect(same).toEqual([...same].sort((a, b) => a - b))
    if (to === 0) continue
    const before = answerOf(smallIndex, 'GBR', { to: to - 1, clock })
    expect({ ...before, moment }).not.toEqual(answerOf(smallIndex, 'GBR', moment))
  }
  expect(changes.length).toBeGreaterThan(4)
})

test('a country that is none is refused', () => {
  expect(() => answerOf(smallIndex, 'XXX', TODAY)).toThrow('"XXX" is not a country of the index')
})
