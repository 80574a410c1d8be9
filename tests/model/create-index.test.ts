import { describe, expect, test } from 'vitest'
import { shortenText } from '../../src/model/create-index.ts'
import { HOST_ACTORS } from '../../src/model/vocabulary.ts'
import { realDataset, realIndex, realRecord } from '../support/real-data.ts'

describe('the index', () => {
  test('holds every record of the dataset once, in its order', () => {
    expect(realIndex.records.map(({ id }) => id)).toEqual(realDataset.records.map(({ id }) => id))
  })

  test('gives a patrol round all its cities', () => {
    const names = realRecord('patrol-ita-2017').places.map((at) => realIndex.places[at]?.name)
    expect(names).toEqual(['Rome', 'Milan', 'Florence', 'Naples'])
  })

  test('puts a station without a city at its country as a whole', () => {
    const [at = -1] = realRecord('ita-unplaced-1').places
    expect(realIndex.places[at]).toMatchObject({ key: 'ITA/', name: null, precision: 'country' })
  })

  test('knows the reports and the events of their publication', () => {
    expect(realIndex.reports).toEqual([
      { id: '110-overseas', count: 54, countries: 30, published: 'ev-110-overseas-2022-09-12' },
      { id: 'patrol-and-persuade', count: 102, countries: 53, published: 'ev-patrol-and-persuade-2022-12-05' },
    ])
  })

  test('takes the newest count of the NGO for a country', () => {
    expect(realIndex.countries.find(({ iso3 }) => iso3 === 'ITA')?.reported).toBe(11)
  })
})

describe('an act of a host country', () => {
  test('is never that of another actor', () => {
    for (const { act, actor } of realIndex.records) if (act !== null) expect(HOST_ACTORS).toContain(actor)
  })

  test.each([
    ['answers a station', 'resp-nld-government-2022-11-01', 'closure-ordered'],
    ['answers another answer about stations', 'resp-can-police-2023-04-28', 'investigation'],
    ['answers an answer about all of the country', 'resp-fra-government-2025-07-stop', 'closure-ordered'],
    ['answers an event about a station', 'resp-fra-government-cnn-2022-12', 'silence'],
    ['answers a report', 'resp-esp-government-2022-10-09', 'investigation'],
  ])('counts where it %s', (_, id, act) => {
    expect(realRecord(id).act).toBe(act)
  })

  test.each([
    ['the source says that the matter is another', 'resp-kor-prosecutors-2024-02-02'],
    ['it answers all of the country about another matter', 'resp-usa-charge-officers-2023-04-17'],
    ['it is about patrols', 'resp-tha-police-2023-11-13'],
    ['it is about an agreement', 'resp-fji-government-2023-01-26'],
    ['an embassy speaks', 'resp-gbr-embassy-closed-2023-06-06'],
  ])('does not count where %s', (_, id) => {
    expect(realRecord(id).act).toBeNull()
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
