import { describe, expect, test } from 'vitest'
import type { IndexedRecord, Reach } from '../../src/model/atlas-index.ts'
import { createIndex, shortenText } from '../../src/model/create-index.ts'
import type { Response } from '../../src/model/dataset.ts'
import { smallDataset, smallIndex, smallRecord } from '../support/small-data.ts'

describe('the index', () => {
  test('holds every record of the dataset once, in its order', () => {
    expect(smallIndex.records.map(({ id }) => id)).toEqual(smallDataset.records.map(({ id }) => id))
  })

  test('gives a patrol round all its cities', () => {
    const names = smallRecord('patrol-ita-2017').places.map((at) => smallIndex.places[at]?.name)
    expect(names).toEqual(['Rome', 'Milan', 'Florence', 'Naples'])
  })

  test('puts a station without a city at its country as a whole', () => {
    const [at = -1] = smallRecord('ita-unplaced-1').places
    expect(smallIndex.places[at]).toMatchObject({ key: 'ITA/', name: null, precision: 'country' })
  })

  test('knows the reports and the events of their publication', () => {
    expect(smallIndex.reports).toEqual([
      { id: '110-overseas', count: 54, countries: 30, published: 'ev-110-overseas-2022-09-12' },
      { id: 'patrol-and-persuade', count: 102, countries: 53, published: 'ev-patrol-and-persuade-2022-12-05' },
    ])
  })

  test('names as removed what was taken out or is withheld as a whole, not what lacks a wording', () => {
    const entry = { date: '2026-12-01', reason: 'A person could be recognised.', by: 'request' } as const
    const withheld = [
      { ...entry, id: 'ita-venice', field: 'note' },
      { ...entry, id: 'ita-turin-two' },
    ]
    expect(createIndex({ ...smallDataset, withheld }).removed).toEqual([...smallIndex.removed, 'ita-turin-two'])
  })

  test('takes the newest count of the NGO for a country', () => {
    expect(smallIndex.countries.find(({ iso3 }) => iso3 === 'ITA')?.reported).toBe(11)
  })
})

/** The record of an answer, where it is told with these changes. */
function indexedWith(id: string, changes: Partial<Response> = {}): IndexedRecord | undefined {
  const records = smallDataset.records.map((record) =>
    record.kind === 'response' && record.id === id ? { ...record, ...changes } : record,
  )
  return createIndex({ ...smallDataset, records }).records.find((record) => record.id === id)
}

describe('an answer', () => {
  test('alone tells how its words reach us, and what it speaks of', () => {
    expect(smallRecord('resp-nld-government-2022-12-20')).toMatchObject({ said: 'own', reach: 'each', ends: null })
    const others = smallIndex.records.filter(({ kind }) => kind !== 'response')
    expect(others.filter(({ answers, said, reach, ends }) => answers || said || reach || ends)).toEqual([])
  })

  test('tells which earlier one it ends', () => {
    const ends = 'resp-nld-government-2022-11-01'
    expect(indexedWith('resp-nld-government-2022-12-20', { ends })?.ends).toBe(ends)
  })

  const LONDON = ['gbr-london-fuzhou-1', 'gbr-london-fuzhou-2']

  test.each<[Reach, string, string, Response['answers']]>([
    ['place', 'a station', 'resp-gbr-government-2023-06-06', ['gbr-glasgow-fuzhou']],
    ['place', 'a site that no report lists', 'resp-can-police-2023-03-09', ['can-montreal']],
    ['each', 'all listed stations', 'resp-gbr-government-2023-06-06', [...LONDON, 'gbr-glasgow-fuzhou']],
    ['whole', 'all that is alleged of the country', 'resp-gbr-government-2023-06-06', 'country'],
    ['place', 'another answer about stations', 'resp-gbr-government-2023-06-06', ['resp-gbr-police-2023']],
    [
      'whole',
      'an answer about all of the country',
      'resp-gbr-government-2023-06-06',
      ['resp-gbr-government-2023-04-19'],
    ],
    ['place', 'an answer to an answer', 'resp-usa-verdict-2026-05', ['resp-usa-plea-2024-12-18']],
    ['each', 'an event about all stations', 'resp-cze-government-2022-12-08', ['ev-cze-reports-2022-10']],
    ['whole', 'a report', 'resp-gbr-government-2023-06-06', ['ev-110-overseas-2022-09-12']],
    [
      'place',
      'a patrol round and a station',
      'resp-gbr-government-2023-06-06',
      ['patrol-ita-2016', 'gbr-glasgow-fuzhou'],
    ],
  ])('is about the %s where it answers %s', (reach, _, id, answers) => {
    expect(indexedWith(id, { answers })?.reach).toBe(reach)
  })

  test('is about a part where it says so of the country', () => {
    const id = 'resp-gbr-government-2023-04-19'
    expect([indexedWith(id)?.reach, indexedWith(id, { scope: 'part' })?.reach]).toEqual(['whole', 'part'])
  })

  test.each<[string, Partial<Response>]>([
    ['the source says that the matter is another', { about_stations: false }],
    ['it answers all of the country about another matter', { answers: 'country', about_stations: false }],
    [
      'it answers a part of the country about another matter',
      { answers: 'country', scope: 'part', about_stations: false },
    ],
    ['it answers nothing of the atlas', { answers: [], about_stations: false }],
    ['it is about patrols', { answers: ['patrol-ita-2016'] }],
    ['it is about an agreement', { answers: ['agr-fji-2011'] }],
    ['it answers an answer about patrols', { answers: ['resp-srb-police-2019-09-19'] }],
    ['it answers an answer given in another country', { answers: ['resp-ita-government-2022-12-07'] }],
    ['it is of no country', { country: null, answers: ['ev-110-overseas-2022-09-12'] }],
  ])('is about no station of its country where %s', (_, changes) => {
    expect(indexedWith('resp-nld-government-2022-11-01')?.reach).toBe('each')
    expect(indexedWith('resp-nld-government-2022-11-01', changes)?.reach).toBeNull()
  })
})

describe('a long text as a title', () => {
  test('is cut between words', () => {
    const title = shortenText(`${'word '.repeat(30)}end.`)
    expect(title).toMatch(/ word…$/)
    expect(title.length).toBeLessThanOrEqual(84)
  })

  test('loses only its full stop where it is short', () => {
    expect(shortenText('A report came out.')).toBe('A report came out')
  })
})
