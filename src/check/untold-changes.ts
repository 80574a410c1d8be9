/**
 * What changed since the edition of the last release, field by field: each change has an entry of its own in
 * changes.json that was not in that edition and says what stood there and stands there. So no entry excuses a change
 * that it does not tell.
 */
import { ascending, group } from 'd3'
import { type AtlasRecord, type Change, createRecords } from '../model/dataset.ts'
import type { Edition } from '../model/edition-schema.ts'
import { formatValue, type Problem } from './problem.ts'
import { type Row, rowProblem } from './tables.ts'
import { toldFields, writtenValue } from './told-change.ts'

type Entries = readonly Row<Change>[]

function keyOf(change: Change): string {
  return JSON.stringify(Object.entries(change).sort(([a], [b]) => ascending(a, b)))
}

/** Entries that the edition does not have, in the order of their days. */
function freshEntries(entries: Entries, edition: Edition): Entries {
  const old = new Set(edition.files['changes.json'].map(keyOf))
  return entries.filter(({ value }) => !old.has(keyOf(value))).toSorted((a, b) => ascending(a.value.date, b.value.date))
}

/** The fields in which two states of a record differ; what a record is called besides its file's kind is none. */
function changedFields(before: AtlasRecord, now: AtlasRecord): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return names.filter((name) => name !== 'kind' && writtenValue(before, name) !== writtenValue(now, name))
}

function untoldProblem(row: Row<AtlasRecord>, field: string, { version }: Edition): Problem {
  const path = field === 'geometry' ? [field] : field in row.value ? ['properties', field] : ['id']
  const found = `${formatValue(field)} changed since release ${version}`
  return rowProblem(row, path, found, 'an entry for it in data/changes.json, with "field", "from" and "to"')
}

/** The first entry begins with what the edition has, the last one ends with what stands there now. */
function checkEnds(told: Entries, field: string, before: AtlasRecord, { version }: Edition): Problem[] {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return []
  const stood = writtenValue(before, field)
  const { from, withheld } = first.value
  const problems: Problem[] = []
  if (from === undefined ? withheld !== true : from !== stood) {
    const found = from === undefined ? 'the field is missing' : `found ${formatValue(from)}`
    problems.push(rowProblem(first, ['from'], found, `${formatValue(stood)}, as release ${version} has it`))
  }
  if (last.value.to === undefined) {
    problems.push(rowProblem(last, ['to'], 'the field is missing', 'what stands there now'))
  }
  return problems
}

function checkChanged(row: Row<AtlasRecord>, before: AtlasRecord, told: Entries, edition: Edition): Problem[] {
  const corrected = told.filter(({ value }) => value.kind === 'corrected')
  const several = corrected.filter(({ value }) => toldFields(value).length > 1)
  const single = corrected.filter((entry) => !several.includes(entry))
  const named = new Set(corrected.flatMap(({ value }) => toldFields(value)))
  return [
    ...several.map((entry) =>
      rowProblem(entry, ['field'], `found ${formatValue(entry.value.field)}`, 'one entry for each field'),
    ),
    ...[...named].flatMap((field) =>
      checkEnds(
        single.filter(({ value }) => value.field === field),
        field,
        before,
        edition,
      ),
    ),
    ...changedFields(before, row.value)
      .filter((field) => !named.has(field))
      .map((field) => untoldProblem(row, field, edition)),
  ]
}

/** @param records those whose entries could be read */
export function checkUntold(records: readonly Row<AtlasRecord>[], entries: Entries, edition: Edition): Problem[] {
  const released = new Map(createRecords(edition.files).map((record) => [record.id, record]))
  const fresh = group(freshEntries(entries, edition), ({ value }) => value.record)
  return records.flatMap((row) => {
    const before = released.get(row.value.id)
    const told = fresh.get(row.value.id) ?? []
    if (before) return checkChanged(row, before, told, edition)
    if (told.some(({ value }) => value.kind === 'added')) return []
    const found = `new since release ${edition.version}`
    return [rowProblem(row, ['id'], found, 'an entry in data/changes.json of kind "added"')]
  })
}
