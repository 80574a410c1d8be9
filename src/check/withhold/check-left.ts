/** Whether what is left without the withheld still stands: told at its entry, as there is nothing wrong in the rest. */
import { FEATURE_FILES, type FeatureFile } from '../../model/dataset.ts'
import type { RawFiles } from '../../model/schema.ts'
import { checkLessonFacts } from '../lesson-texts.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import { fieldsOf, textOf, WITHHELD_FILES, type WithheldFile } from './withheld-fields.ts'
import type { DataFiles } from './withhold.ts'

type Entry = Row<RawFiles['withheld.json'][number]>

interface Thing {
  readonly id: string
  readonly file: WithheldFile
  readonly row: Readonly<Record<string, unknown>>
}

function rowsOf(files: RawFiles, file: WithheldFile): readonly Thing[] {
  if (file in FEATURE_FILES) {
    return files[file as FeatureFile].features.map(({ id, properties }) => ({ id, file, row: properties }))
  }
  return files[file as Exclude<WithheldFile, FeatureFile>].map((row) => ({ id: row.id, file, row }))
}

function thingsOf(files: RawFiles): readonly Thing[] {
  return WITHHELD_FILES.flatMap((file) => rowsOf(files, file))
}

/** Rows and lessons that a withheld source leaves with none. */
function checkSources(entries: readonly Entry[], { files, lessons }: DataFiles, before: DataFiles): Problem[] {
  const sourcesOf = new Map(
    [...thingsOf(before.files), ...before.lessons.map((row) => ({ id: row.id, row }))].map(({ id, row }) => [
      id,
      row.sources as readonly string[] | undefined,
    ]),
  )
  const bare = [...thingsOf(files), ...lessons.map((row) => ({ id: row.id, row }))]
    .filter(({ row }) => Array.isArray(row.sources) && row.sources.length === 0)
    .map(({ id }) => id)
  return bare.flatMap((id) => {
    const entry = entries.find(({ value }) => sourcesOf.get(id)?.includes(value.id)) ?? entries[0]
    const found = `${formatValue(id)} would be left without a source`
    return entry ? [rowProblem(entry, ['id'], found, 'another source there, or to withhold it too')] : []
  })
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null)
    for (const field of Object.values(value)) yield* stringsIn(field)
}

/** Where a wording still stands: the file, and the row where it is one of a list. */
function findWording(wording: string, { files, lessons }: DataFiles): string | null {
  for (const [name, file] of Object.entries({ ...files, lessons })) {
    const rows: readonly unknown[] = Array.isArray(file) ? file : 'features' in file ? file.features : [file]
    const found = rows.find((row) => [...stringsIn(row)].some((text) => text.includes(wording)))
    if (found === undefined) continue
    const { id, record } = found as { readonly id?: string; readonly record?: string }
    return [`data/${name}`, id ?? record].filter(Boolean).join(' ')
  }
  return null
}

/** Shorter ones are phrases that any text may have. */
const SHORTEST = 20

/** The wordings that an entry takes out. A note is one of many rows: of a whole entry its own text is meant alone. */
function wordingsOf({ value }: Entry, before: ReadonlyMap<string, Thing>): readonly string[] {
  const thing = before.get(value.id)
  if (!thing) return []
  const fields = value.field === undefined ? fieldsOf(thing.file, thing.row) : [value.field]
  const own = value.field === undefined ? fields.filter((field) => /(^|\.)text$|^topic$/.test(field)) : fields
  return own.flatMap((field) => textOf(thing.row, field) ?? []).filter(({ length }) => length >= SHORTEST)
}

function checkWordings(entries: readonly Entry[], left: DataFiles, before: DataFiles): Problem[] {
  const things = new Map(thingsOf(before.files).map((thing) => [thing.id, thing]))
  return entries.flatMap((entry) => {
    const place = wordingsOf(entry, things)
      .map((wording) => findWording(wording, left))
      .find((found) => found !== null)
    return place ? [rowProblem(entry, ['id'], `its wording stands in ${place} too`, 'it nowhere else')] : []
  })
}

/** A lesson may take a figure from what is gone: a part of nothing, say. */
function checkLessons(entries: readonly Entry[], left: DataFiles): Problem[] {
  const [entry] = entries
  if (!entry) return []
  return checkLessonFacts(left).map(({ lesson, source, found }) =>
    rowProblem(entry, ['id'], `the lesson ${lesson} would say ${source}: ${found}`, 'a lesson that can do without'),
  )
}

/** @param left what stands without the withheld @param before what it was made of */
export function checkLeft(tables: Tables, left: DataFiles, before: DataFiles): Problem[] {
  const entries = tables.rows('withheld.json')
  if (entries.length === 0) return []
  return [
    ...checkSources(entries, left, before),
    ...checkWordings(entries, left, before),
    ...checkLessons(entries, left),
  ]
}
