import { expect, test } from 'vitest'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset } from '../../src/model/dataset.ts'
import { FILES, type FileName } from '../../src/model/schema.ts'
import { loadRaw } from '../support/real-data.ts'
import { generateFiles } from './generate.ts'
import { spreadOf } from './stats.ts'

const real = loadRaw()

test('makes exactly as many records as asked for, the same ones each time', () => {
  const files = generateFiles(real, 1000)
  expect(createDataset(files).records).toHaveLength(1000)
  expect(generateFiles(real, 1000)).toEqual(files)
})

test('makes records that the schema takes and the model can index', () => {
  const files = generateFiles(real, 1500)
  for (const name of Object.keys(FILES) as FileName[]) expect(FILES[name].safeParse(files[name]).error).toBeUndefined()
  const index = createIndex(createDataset(files))
  expect(new Set(index.records.map(({ id }) => id)).size).toBe(1500)
  expect(index.places.length).toBeGreaterThan(200)
})

test('names no record that is not there', () => {
  const { records } = createDataset(generateFiles(real, 700))
  const ids = new Set(records.map(({ id }) => id))
  const named = records.flatMap((record) => {
    if (record.kind === 'event') return record.about ?? []
    return record.kind === 'response' && record.answers !== 'country' ? record.answers : []
  })
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})

test('leaves the real records as they are', () => {
  const files = generateFiles(real, 1000)
  expect(createDataset(files).records).toEqual(expect.arrayContaining([...createDataset(real).records]))
})

test('tells measurements by median and 95th percentile', () => {
  const values = Array.from({ length: 101 }, (_, i) => 100 - i)
  expect(spreadOf(values)).toEqual({ median: 50, p95: 95 })
  expect(() => spreadOf([])).toThrow('nothing was measured')
})
