/** The dataset of the repository and its index, read once for all tests of a file. */
import { readdirSync, readFileSync } from 'node:fs'
import type { AtlasIndex, IndexedRecord } from '../../src/model/atlas-index.ts'
import { createIndex } from '../../src/model/create-index.ts'
import { createDataset, type Dataset } from '../../src/model/dataset.ts'
import { LESSON, type Lesson } from '../../src/model/lesson-schema.ts'
import { FILES, type FileName, type RawFiles } from '../../src/model/schema.ts'

function readFile(name: FileName): unknown {
  return FILES[name].parse(JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')))
}

/** The files of `data/`, each read through its schema. */
export function loadRaw(): RawFiles {
  const names = Object.keys(FILES) as FileName[]
  return Object.fromEntries(names.map((name) => [name, readFile(name)])) as RawFiles
}

/** The lessons of `data/lessons/`, each read through its schema. */
export function loadLessons(): readonly Lesson[] {
  const folder = new URL('../../data/lessons/', import.meta.url)
  return readdirSync(folder).map((name) => LESSON.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
}

export const realDataset: Dataset = createDataset(loadRaw(), loadLessons())

/** Enough of it to render quickly: what concerns Italy, China and the world. */
export const SMALL_DATASET: Dataset = {
  ...realDataset,
  lessons: [],
  records: realDataset.records.filter(({ country }) => country === null || ['ITA', 'CHN'].includes(country)),
}

export const realIndex: AtlasIndex = createIndex(realDataset)

/** @throws when the real data has no such record */
export function realRecord(id: string): IndexedRecord {
  const record = realIndex.records.find((entry) => entry.id === id)
  if (!record) throw new Error(`no record ${id} in data/ (expected the id of a record)`)
  return record
}
