import { describe, expect, test } from 'vitest'
import { type AnsweredBy, createAnsweredBy } from '../../src/model/answered-by.ts'
import type { AtlasRecord, Response } from '../../src/model/dataset.ts'

const WORDS = { sources: ['a'], attested: 'strong', positions: [], text: 'Words.' } as const

function station(id: string, country: string): AtlasRecord {
  return { ...WORDS, kind: 'station', id, country } as unknown as AtlasRecord
}

function site(id: string, country: string): AtlasRecord {
  return { ...WORDS, kind: 'site', id, country } as unknown as AtlasRecord
}

function patrol(id: string, country: string): AtlasRecord {
  return { ...WORDS, kind: 'patrol', id, country } as unknown as AtlasRecord
}

function event(id: string, about: readonly string[]): AtlasRecord {
  return { ...WORDS, kind: 'event', id, country: null, about } as unknown as AtlasRecord
}

function answer(id: string, country: string | null, answers: readonly string[] | 'country'): Response {
  return { ...WORDS, kind: 'response', id, country, answers, actor: 'host-police' } as unknown as Response
}

function ofAnotherMatter(id: string, country: string, answers: readonly string[] | 'country'): Response {
  return { ...answer(id, country, answers), about_stations: false }
}

const REPORTS = [{ id: '110-overseas', title: '110 Overseas', published: 'first-report', count: 'count' }] as const

const rome = station('rome', 'ITA')
const milan = station('milan', 'ITA')
const prato = site('prato', 'ITA')
const dublin = station('dublin', 'IRL')
const alleged = [rome, milan, prato, dublin, event('first-report', [])]

/** One more allegation, which names no place of the atlas. */
const claim = event('claim', [])

function walkOver(...records: readonly AtlasRecord[]): AnsweredBy {
  return createAnsweredBy([...alleged, ...records], REPORTS)
}

function idsOf(responses: readonly Response[]): readonly string[] {
  return responses.map(({ id }) => id)
}

function told(record: AtlasRecord, answeredBy: AnsweredBy) {
  const { alone, whole } = answeredBy.of(record)
  return { alone: idsOf(alone), whole: idsOf(whole) }
}

describe('an answer to a record alone', () => {
  test('names it', () => {
    expect(told(rome, walkOver(answer('told', 'ITA', ['rome'])))).toEqual({ alone: ['told'], whole: [] })
  })

  test('says nothing of another place', () => {
    expect(told(milan, walkOver(answer('told', 'ITA', ['rome'])))).toEqual({ alone: [], whole: [] })
  })

  test('may be given in another country, where it names it', () => {
    expect(told(rome, walkOver(answer('french', 'FRA', ['rome']))).alone).toEqual(['french'])
  })

  test('brings its further answers, each after the one that it answers', () => {
    const further = answer('a-further', null, ['told'])
    const furthest = answer('a-furthest', 'ITA', ['a-further'])
    expect(told(rome, walkOver(furthest, further, answer('told', 'ITA', ['rome']))).alone).toEqual([
      'told',
      'a-further',
      'a-furthest',
    ])
  })

  test('may answer an event that is about it', () => {
    const article = event('article', ['rome', 'dublin'])
    expect(told(rome, walkOver(article, answer('asked', 'ITA', ['article']))).alone).toEqual(['asked'])
  })

  test('to an event about places in many countries speaks of those of its own country', () => {
    const article = event('article', ['rome', 'dublin'])
    expect(told(dublin, walkOver(article, answer('asked', 'ITA', ['article'])))).toEqual({ alone: [], whole: [] })
  })

  test('survives answers that answer each other', () => {
    const walk = walkOver(answer('one', 'ITA', ['rome', 'other']), answer('other', 'ITA', ['one']))
    expect(told(rome, walk).alone).toEqual(['one', 'other'])
    expect(idsOf(walk.of(answer('one', 'ITA', ['rome', 'other'])).alone)).toEqual(['other'])
  })
})

describe('an answer to the whole', () => {
  test('of a country speaks of its stations and sites, and of no other country’s', () => {
    const walk = walkOver(answer('wide', 'ITA', 'country'))
    expect(told(rome, walk)).toEqual({ alone: [], whole: ['wide'] })
    expect(told(prato, walk).whole).toEqual(['wide'])
    expect(told(dublin, walk).whole).toEqual([])
  })

  test('says nothing of patrols', () => {
    const walked = patrol('walked', 'ITA')
    expect(told(walked, walkOver(walked, answer('wide', 'ITA', 'country'))).whole).toEqual([])
  })

  test('is one of no country to a report, for every country', () => {
    const walk = walkOver(answer('mfa', null, ['first-report']))
    for (const record of [rome, prato, dublin]) expect(told(record, walk)).toEqual({ alone: [], whole: ['mfa'] })
  })

  test('is one to a report that is told again by somebody else', () => {
    const walk = walkOver(event('article', ['first-report']), answer('asked', 'ITA', ['article']))
    expect(told(rome, walk).whole).toEqual(['asked'])
    expect(told(dublin, walk).whole).toEqual([])
  })

  test('given in one country to a report says nothing of another', () => {
    const walk = walkOver(answer('irish', 'IRL', ['first-report']))
    expect(told(dublin, walk).whole).toEqual(['irish'])
    expect(told(rome, walk).whole).toEqual([])
  })

  test('is one to an allegation of its own, and so is what is said to it', () => {
    const walk = walkOver(claim, answer('asked', 'ITA', ['claim']), answer('mfa', null, ['asked']))
    expect(told(rome, walk)).toEqual({ alone: [], whole: ['asked', 'mfa'] })
    expect(told(dublin, walk).whole).toEqual([])
  })

  test('is none to an event, where its matter is another', () => {
    expect(told(rome, walkOver(claim, ofAnotherMatter('asked', 'ITA', ['claim']))).whole).toEqual([])
  })

  test('of Beijing to one government’s word stays in that country', () => {
    const walk = walkOver(answer('irish', 'IRL', ['first-report']), answer('mfa', null, ['irish']))
    expect(told(dublin, walk).whole).toEqual(['irish', 'mfa'])
    expect(told(rome, walk).whole).toEqual([])
  })

  test('is not told again where it names the place as well', () => {
    expect(told(rome, walkOver(answer('both', 'ITA', ['rome', 'first-report'])))).toEqual({
      alone: ['both'],
      whole: [],
    })
  })

  test('stands on the page of its country; what is said of all, only where something is alleged', () => {
    const walk = walkOver(answer('norse', 'NOR', 'country'), answer('mfa', null, ['first-report']))
    expect(idsOf(walk.ofCountry('NOR'))).toEqual(['norse'])
    expect(idsOf(walk.ofCountry('ITA'))).toEqual(['mfa'])
  })
})

describe('an answer about another matter', () => {
  test('answers the record that it names, and so does what is said to it', () => {
    const walk = walkOver(ofAnotherMatter('fraud', 'ITA', ['rome']), ofAnotherMatter('dropped', 'ITA', ['fraud']))
    expect(told(rome, walk).alone).toEqual(['fraud', 'dropped'])
  })

  test('says nothing of the stations of its country, though it stands on the country’s page', () => {
    const walk = walkOver(ofAnotherMatter('hackers', 'ITA', 'country'))
    expect(told(rome, walk)).toEqual({ alone: [], whole: [] })
    expect(idsOf(walk.ofCountry('ITA'))).toEqual(['hackers'])
  })

  test('that answers nothing of the atlas stands on its country’s page alone', () => {
    const walk = walkOver(ofAnotherMatter('law', 'ITA', []))
    expect(told(rome, walk)).toEqual({ alone: [], whole: [] })
    expect(idsOf(walk.ofCountry('ITA'))).toEqual(['law'])
  })

  test('to an event says nothing of what the event is about', () => {
    const walk = walkOver(event('return', ['rome']), ofAnotherMatter('expelled', 'ITA', ['return']))
    expect(told(rome, walk)).toEqual({ alone: [], whole: [] })
  })

  test('speaks of no station, and neither does what answers it', () => {
    const fraud = ofAnotherMatter('fraud', 'ITA', ['rome'])
    const dropped = answer('dropped', 'ITA', ['fraud'])
    const walk = walkOver(fraud, dropped)
    expect([walk.reachOf(fraud), walk.reachOf(dropped)]).toEqual([null, null])
  })
})

describe('the reach of an answer', () => {
  test('is a place where it names one, or answers who did', () => {
    const named = answer('named', 'ITA', ['rome'])
    const further = answer('further', 'ITA', ['named'])
    const walk = walkOver(named, further)
    expect([walk.reachOf(named), walk.reachOf(further)]).toEqual(['place', 'place'])
  })

  test('is each of them where it names all listed stations of the country', () => {
    const all = answer('all', 'ITA', ['rome', 'milan'])
    const only = answer('only', 'IRL', ['dublin'])
    const walk = walkOver(all, only)
    expect([walk.reachOf(all), walk.reachOf(only)]).toEqual(['each', 'each'])
  })

  test('is each of them where what it answers names the rest of them, however far back', () => {
    const question = answer('question', 'ITA', ['milan'])
    const reply = answer('reply', 'ITA', ['rome', 'question'])
    const further = answer('further', 'ITA', ['reply'])
    const walk = walkOver(question, reply, further)
    expect([question, reply, further].map(walk.reachOf)).toEqual(['place', 'each', 'each'])
  })

  test('is each of them where it answers an event about them', () => {
    const asked = answer('asked', 'ITA', ['article'])
    expect(walkOver(event('article', ['rome', 'milan']), asked).reachOf(asked)).toBe('each')
    expect(walkOver(event('article', ['rome', 'prato']), asked).reachOf(asked)).toBe('place')
  })

  test('is a place where it names all sites of a country without a listed station', () => {
    const named = answer('named', 'CAN', ['montreal'])
    expect(walkOver(site('montreal', 'CAN'), named).reachOf(named)).toBe('place')
  })

  test('is the whole where it answers the country or a report, also where nothing is alleged in the country', () => {
    const wide = answer('wide', 'NOR', 'country')
    const report = answer('report', 'NOR', ['first-report'])
    const walk = walkOver(wide, report)
    expect([walk.reachOf(wide), walk.reachOf(report)]).toEqual(['whole', 'whole'])
  })

  test('is the whole where it answers one more allegation', () => {
    const asked = answer('asked', 'ITA', ['claim'])
    const further = answer('further', 'ITA', ['asked'])
    const walk = walkOver(claim, asked, further)
    expect([walk.reachOf(asked), walk.reachOf(further)]).toEqual(['whole', 'whole'])
  })

  test('is nothing for an answer about patrols, or of no country', () => {
    const patrols = answer('patrols', 'ITA', ['walked'])
    const mfa = answer('mfa', null, ['first-report'])
    const walk = walkOver(patrol('walked', 'ITA'), patrols, mfa)
    expect([walk.reachOf(patrols), walk.reachOf(mfa)]).toEqual([null, null])
  })

  test('is nothing for an answer about another matter, whatever it names', () => {
    const matters = [
      ofAnotherMatter('of-place', 'ITA', ['rome']),
      ofAnotherMatter('of-country', 'ITA', 'country'),
      ofAnotherMatter('of-event', 'ITA', ['claim']),
      ofAnotherMatter('of-nothing', 'ITA', []),
    ]
    expect(matters.map(walkOver(claim, ...matters).reachOf)).toEqual([null, null, null, null])
  })
})

test('a part of the dataset that holds what was passed tells the same', () => {
  const article = event('article', ['first-report'])
  const asked = answer('asked', 'ITA', ['article'])
  const passed = walkOver(article, asked).passed([rome])
  expect([...passed].sort()).toEqual(['article', 'asked'])
  expect(told(rome, createAnsweredBy([rome, article, asked], REPORTS)).whole).toEqual(['asked'])
})
