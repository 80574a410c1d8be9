import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packIndex, unpackIndex } from '../../src/model/index-codec.ts'
import { indexOf, records } from '../support/arbitraries.ts'
import { checkProperty } from '../support/property.ts'
import { smallIndex } from '../support/small-data.ts'

const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value))

test('the index of the real data comes through JSON unchanged', () => {
  expect(unpackIndex(throughJson(packIndex(smallIndex)))).toEqual(smallIndex)
})

test('random spans come through JSON unchanged, open ones too', () => {
  checkProperty(
    fc.property(records, (own) => {
      expect(unpackIndex(throughJson(packIndex(indexOf(own))))).toEqual(indexOf(own))
    }),
    100,
  )
})

test('each field travels as one column over all records', () => {
  const { records } = packIndex(smallIndex)
  expect(records.id).toEqual(smallIndex.records.map(({ id }) => id))
  for (const [field, column] of Object.entries(records)) expect(column, field).toHaveLength(smallIndex.records.length)
})
