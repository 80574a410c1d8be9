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

test('each field travels as one column over all rows', () => {
  const { records, places, countries } = packIndex(smallIndex)
  for (const [columns, rows] of [
    [records, smallIndex.records],
    [places, smallIndex.places],
    [countries, smallIndex.countries],
  ] as const)
    for (const [field, column] of Object.entries(columns)) expect(column, field).toHaveLength(rows.length)
})

test('what follows from what stands beside it does not travel', () => {
  const { records, places } = packIndex(smallIndex)
  const at = smallIndex.records.findIndex(({ id }) => id === 'resp-nld-government-2022-11-01')
  expect(records.id[at]).toBe('resp-.government-*')
  expect(records.happened[at]).toBe(0)
  expect(places).not.toHaveProperty('key')
  const answered = records.answers.flatMap((answers) => (Array.isArray(answers) ? answers : []))
  expect(answered.length).toBeGreaterThan(0)
  expect(answered.filter((ref) => typeof ref !== 'number')).toEqual([])
})

test('an answer to what is no record keeps the id of it', () => {
  const records = smallIndex.records.map((record) => (record.answers ? { ...record, answers: ['gone-2020'] } : record))
  const index = { ...smallIndex, records }
  expect(unpackIndex(throughJson(packIndex(index)))).toEqual(index)
})
