/** The dataset of the repository and its index, read once for all tests of a file. */
import type { AtlasIndex, IndexedRecord } from '../../src/model/atlas-index.ts'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset, type Dataset } from '../../src/model/dataset.ts'
import type { RawFiles } from '../../src/model/schema.ts'
import { readLessons, readRaw } from './read-data.ts'

const FOLDER = new URL('../../data/', import.meta.url)

/** The files of `data/`, each read through its schema. */
export function loadRaw(): RawFiles {
  return readRaw(FOLDER)
}

export const realDataset: Dataset = createDataset(loadRaw(), readLessons(FOLDER))

export const realIndex: AtlasIndex = createIndex(realDataset)

/** @throws when the real data has no such record */
export function realRecord(id: string): IndexedRecord {
  const record = realIndex.records.find((entry) => entry.id === id)
  if (!record) throw new Error(`no record ${id} in data/ (expected the id of a record)`)
  return record
}
