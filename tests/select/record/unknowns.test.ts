import { describe, expect, test } from 'vitest'
import { createIndex } from '../../../src/model/create-index.ts'
import type { AtlasRecord } from '../../../src/model/dataset.ts'
import { selectPart } from '../../../src/select/record/dataset-part.ts'
import { createLookup, type Told } from '../../../src/select/record/part-lookup.ts'
import { selectCountryUnknowns, selectUnknowns } from '../../../src/select/record/unknowns.ts'
import { smallDataset, smallIndex, smallRecord } from '../../support/small-data.ts'

const lookupOf = (country: string | null) => createLookup(selectPart(smallDataset, country), smallIndex)

/** @throws when the record is not in the part of its country */
function unknownsOf(id: string) {
  const lookup = lookupOf(smallRecord(id).country)
  const told = lookup.told(id)
  if (!told) throw new Error(`${id} is not in its part`)
  return selectUnknowns(told, lookup)
}

describe('what is not known', () => {
  test('of an inferred station of no city: nearly everything', () => {
    expect(unknownsOf('brn-unplaced')).toEqual(['opening', 'closing', 'city', 'network', 'host-answer'])
  })

  test('of Amsterdam: only the days of its opening and closing', () => {
    expect(unknownsOf('nld-amsterdam-qingtian')).toEqual(['date-precision'])
  })

  test('of Sicily: the city too, for an island is none', () => {
    expect(unknownsOf('ita-sicily')).toContain('city')
  })

  test('of a patrol round without an answer: the answer', () => {
    expect(unknownsOf('patrol-hrv-2018')).toEqual(['date-precision', 'answer'])
  })

  test('of a record without a dated source: when it became public', () => {
    expect(unknownsOf('zaf-cape-town-centre')).toContain('public-date')
  })

  test('of an event or an agreement: nothing that cannot be asked of it', () => {
    expect(unknownsOf('ev-110-overseas-2022-09-12')).toEqual([])
  })

  test('of a record of which only the government of another country has spoken: the word of its own', () => {
    const austrian = smallDataset.records.find(({ id }) => id === 'resp-aut-government-2022-11')
    const foreign = { ...austrian, id: 'resp-aut-of-brunei', answers: ['brn-unplaced'] } as AtlasRecord
    const dataset = { ...smallDataset, records: [...smallDataset.records, foreign] }
    const lookup = createLookup(selectPart(dataset, 'BRN'), createIndex(dataset))
    expect(lookup.told(foreign.id)).toBeDefined()
    expect(selectUnknowns(lookup.told('brn-unplaced') as Told, lookup)).toContain('host-answer')
  })

  test('of a country, in numbers', () => {
    expect(selectCountryUnknowns(lookupOf('ITA'))).toEqual([
      { key: 'opening', count: 8, of: 11 },
      { key: 'closing', count: 10, of: 11 },
      { key: 'city', count: 3, of: 11 },
      { key: 'network', count: 5, of: 11 },
      { key: 'date-precision', count: 3, of: 3 },
    ])
  })
})
