import { expect, test } from 'vitest'
import { positionsOfCountry, positionsOfRecord, surroundingsOfCountry } from '../../../src/select/map/around.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

test('a country is shown by the places of its records, and by its name where they give none', () => {
  expect(positionsOfCountry('BRN', smallIndex)).toEqual([[114.6, 4.5]])
  expect(positionsOfCountry('SRB', smallIndex)).toEqual([
    [20.46, 44.79],
    [20.8, 44.2],
    [20.46, 44.79],
    [19.85, 45.26],
    [20.93, 44.66],
  ])
})

test('a country is shown by its frame where that is known', () => {
  expect(surroundingsOfCountry('BRN', smallIndex)).toEqual(positionsOfCountry('BRN', smallIndex))
  const countries = smallIndex.countries.map((country) => ({ ...country, frame: [114, 4, 115.1, 5.1] as const }))
  expect(surroundingsOfCountry('BRN', { ...smallIndex, countries })).toEqual([
    [114, 4],
    [115.1, 5.1],
  ])
})

test('a record is shown by its places, and by none where only its country is known', () => {
  expect(positionsOfRecord(smallRecord('ita-prato-wenzhou'), smallIndex)).toEqual([[11.1, 43.88]])
  expect(positionsOfRecord(smallRecord('srb-unplaced-nantong'), smallIndex)).toEqual([])
})
