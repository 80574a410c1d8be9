import { expect, test } from 'vitest'
import { positionsOfCountry, positionsOfRecord } from '../../../src/select/map/around.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

test('a country is shown by its name and the places of its records', () => {
  expect(positionsOfCountry('BRN', smallIndex)).toEqual([[114.6, 4.5]])
  expect(positionsOfCountry('SRB', smallIndex)).toEqual([
    [20.8, 44.2],
    [20.46, 44.79],
    [20.46, 44.79],
    [19.85, 45.26],
    [20.93, 44.66],
  ])
})

test('a record is shown by its places, and by its country where it has none', () => {
  expect(positionsOfRecord(smallRecord('ita-prato-wenzhou'), smallIndex)).toEqual([[11.1, 43.88]])
  expect(positionsOfRecord(smallRecord('srb-unplaced-nantong'), smallIndex)).toEqual(
    positionsOfCountry('SRB', smallIndex),
  )
})
