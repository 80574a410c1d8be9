/** The rows of all files that are well-formed enough to be compared with each other. */
import { type AtlasRecord, createRecord, isFeatureFile } from '../model/dataset.ts'
import { type DataFileName, isLessonFile, type Lesson } from '../model/lesson-schema.ts'
import type { FileName, RawFiles } from '../model/schema.ts'
import { createProblem, type ParsedFile, type Path, rowDepth, valueAt } from './parsed-file.ts'
import type { Problem } from './problem.ts'

type ListFile = { [F in FileName]: RawFiles[F] extends readonly unknown[] ? F : never }[FileName]

export interface Row<T> {
  readonly file: ParsedFile
  readonly path: Path
  readonly value: T
}

/** A file as read, with the places that do not fit its schema. */
export interface ReadFile {
  readonly file: ParsedFile
  readonly broken: readonly Path[]
}

export interface Tables {
  readonly files: ReadonlyMap<DataFileName, ReadFile>
  /** Rows of the six GeoJSON files that fit the schema. */
  readonly records: readonly Row<AtlasRecord>[]
  /** Lessons that fit the schema; their path is the whole file. */
  readonly lessons: readonly Row<Lesson>[]
  /** Rows of a list file that fit the schema. */
  readonly rows: <F extends ListFile>(name: F) => readonly Row<RawFiles[F][number]>[]
}

/** Paths of all rows of a file, sound or not. */
export function rowPaths(file: ParsedFile): Path[] {
  const base: Path = file.name.endsWith('.geojson') ? ['features'] : []
  const rows = valueAt(file.value, base)
  return Array.isArray(rows) ? rows.map((_, index) => [...base, index]) : []
}

/** Paths of the rows with nothing wrong in them. */
function soundPaths({ file, broken }: ReadFile): Path[] {
  const indexes = new Set<string | number | undefined>()
  for (const path of broken) {
    const depth = rowDepth(file.name, path)
    if (depth > 0) indexes.add(path[depth - 1])
  }
  return rowPaths(file).filter((path) => !indexes.has(path.at(-1)))
}

/** Paths of what a check may trust: rows with nothing wrong in them, or a file that is one object and sound. */
export function soundParts(read: ReadFile): Path[] {
  const isList = rowPaths(read.file).length > 0 || Array.isArray(read.file.value)
  if (isList) return soundPaths(read)
  return read.broken.length === 0 ? [[]] : []
}

/** The value at a path of a file: a row that was found sound has the type of its schema. */
function rowOf<T>(file: ParsedFile, path: Path): Row<T> {
  return { file, path, value: valueAt(file.value, path) as T }
}

function recordsOf(read: ReadFile): Row<AtlasRecord>[] {
  const { name } = read.file
  if (isLessonFile(name) || !isFeatureFile(name)) return []
  return soundPaths(read).map((path) => {
    const { file, value } = rowOf<RawFiles[typeof name]['features'][number]>(read.file, path)
    return { file, path, value: createRecord(name, value) }
  })
}

function lessonsOf({ file, broken }: ReadFile): Row<Lesson>[] {
  return isLessonFile(file.name) && broken.length === 0 ? [rowOf<Lesson>(file, [])] : []
}

/** The tables of the files that could be read. */
export function createTables(files: ReadonlyMap<DataFileName, ReadFile>): Tables {
  return {
    files,
    records: [...files.values()].flatMap(recordsOf),
    lessons: [...files.values()].flatMap(lessonsOf),
    rows: <F extends ListFile>(name: F) => {
      const read = files.get(name)
      return read ? soundPaths(read).map((path) => rowOf<RawFiles[F][number]>(read.file, path)) : []
    },
  }
}

/** Whether all these files could be read as lists: only then may a check say that something is in none of them. */
export function isComplete(tables: Tables, names: readonly FileName[]): boolean {
  return names.every((name) => {
    const file = tables.files.get(name)?.file
    return file !== undefined && Array.isArray(valueAt(file.value, name.endsWith('.geojson') ? ['features'] : []))
  })
}

/** The ids that stand in a file, in sound rows or not, so that one mistake is not told twice. */
export function idsIn(tables: Tables, names: readonly FileName[], key = 'id'): ReadonlySet<string> {
  const files = names.flatMap((name) => tables.files.get(name)?.file ?? [])
  const ids = files.flatMap((file) => rowPaths(file).map((path) => valueAt(file.value, [...path, key])))
  return new Set(ids.filter((id) => typeof id === 'string'))
}

const FEATURE_FIELDS = new Set<string | number | undefined>(['id', 'type', 'geometry', 'properties'])

/** A problem with a field of a row; fields of a Feature's properties are named as the record names them. */
export function rowProblem(row: Row<unknown>, field: Path, found: string, expected: string): Problem {
  const isFeature = row.file.name.endsWith('.geojson')
  const inside = isFeature && field.length > 0 && !FEATURE_FIELDS.has(field[0]) ? ['properties', ...field] : field
  return createProblem(row.file, [...row.path, ...inside], found, expected)
}

/** `data/stations.geojson:12:13`, to point from one problem to another place. */
export function formatPlace(row: Row<unknown>): string {
  const { file, line, column } = createProblem(row.file, [...row.path, 'id'], '', '')
  return `data/${file}:${line}:${column}`
}
