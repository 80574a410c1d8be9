import { expect, test } from 'vitest'
import { positionsOfCountry, positionsOfRecord } from '../../../src/select/map/around.ts'
import { realIndex, realRecord } from '../../support/real-data.ts'

test('a country is shown by its name and places, a record by its places or its country', () => {
  expect(positionsOfCountry('ITA', realIndex).length).toBeGreaterThan(5)
  expect(positionsOfRecord(realRecord('ita-prato-wenzhou'), realIndex)).toHaveLength(1)
  expect(positionsOfRecord(realRecord('aus-unplaced-nantong'), realIndex)).toEqual(positionsOfCountry('AUS', realIndex))
})
