/**
 * The small dataset of `tests/small/`, which never changes: records of the first release, as they were. What a test of
 * logic expects of it can be counted in its files, and stays true whatever is corrected in `data/`.
 */
import type { AtlasIndex, IndexedRecord } from '../../src/model/atlas-index.ts'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset, type Dataset } from '../../src/model/dataset.ts'
import type { RawFiles } from '../../src/model/schema.ts'
import { readLessons, readRaw } from './read-data.ts'

export const SMALL_FOLDER = new URL('../small/', import.meta.url)

export const smallRaw: RawFiles = readRaw(SMALL_FOLDER)

export const smallDataset: Dataset = createDataset(smallRaw, readLessons(SMALL_FOLDER))

export const smallIndex: AtlasIndex = createIndex(smallDataset)

/** @throws when the small dataset has no such record */
export function smallRecord(id: string): IndexedRecord {
  const record = smallIndex.records.find((entry) => entry.id === id)
  if (!record) throw new Error(`no record ${id} in tests/small/ (expected the id of a record)`)
  return record
}
