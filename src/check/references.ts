/** Whatever a row names by id exists, and is named once. */
import type { AtlasRecord } from '../model/dataset.ts'
import type { FileName } from '../model/schema.ts'
import type { Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { RECORD_FILES } from './record-files.ts'
import { idsIn, isComplete, type Row, rowProblem, type Tables } from './tables.ts'

/** A set of ids that may be named, with words for it; null where its files could not be read. */
interface Target {
  readonly ids: ReadonlySet<string>
  readonly expected: string
}

function createTarget(tables: Tables, names: readonly FileName[], expected: string): Target | null {
  return isComplete(tables, names) ? { ids: idsIn(tables, names), expected } : null
}

function checkIds(row: Row<unknown>, field: Path, ids: readonly string[], target: Target | null): Problem[] {
  return ids.flatMap((id, index) => {
    const path = [...field, index]
    if (ids.indexOf(id) < index) return [rowProblem(row, path, `${formatValue(id)} stands twice`, 'it once')]
    return checkId(row, path, id, target)
  })
}

function checkId(row: Row<unknown>, field: Path, id: string, target: Target | null): Problem[] {
  if (target === null || target.ids.has(id)) return []
  return [rowProblem(row, field, `${formatValue(id)} does not exist`, target.expected)]
}

/** Ids of other records that a record names. */
function checkLinks(row: Row<AtlasRecord>, records: Target | null): Problem[] {
  const { value } = row
  const field = value.kind === 'event' ? 'about' : 'answers'
  const ids = value.kind === 'event' ? value.about : value.kind === 'response' ? value.answers : undefined
  if (ids === undefined || ids === 'country') return []
  const self = ids.indexOf(value.id)
  const problems = self < 0 ? [] : [rowProblem(row, [field, self], 'the record names itself', 'another record')]
  return [...problems, ...checkIds(row, [field], ids, records)]
}

/** The answer that an answer ends. */
function checkEnded(row: Row<AtlasRecord>, answers: Target | null): Problem[] {
  const { value } = row
  return value.kind === 'response' && value.ends !== undefined ? checkId(row, ['ends'], value.ends, answers) : []
}

function checkDisagreements(tables: Tables, sources: Target | null, records: Target | null): Problem[] {
  return tables
    .rows('disagreements.json')
    .flatMap((row) => [
      ...checkIds(row, ['records'], row.value.records, records),
      ...row.value.versions.flatMap((version, index) =>
        checkIds(row, ['versions', index, 'sources'], version.sources, sources),
      ),
    ])
}

function checkReports(tables: Tables, records: Target | null): Problem[] {
  const counts = createTarget(tables, ['counts.json'], 'the id of a count in data/counts.json')
  return [
    ...tables.rows('networks.json').flatMap((row) => checkId(row, ['launched'], row.value.launched, records)),
    ...tables
      .rows('reports.json')
      .flatMap((row) => [
        ...checkId(row, ['published'], row.value.published, records),
        ...checkId(row, ['count'], row.value.count, counts),
      ]),
  ]
}

/** Ids that name nothing. */
export function checkReferences(tables: Tables): Problem[] {
  const sources = createTarget(tables, ['sources.json'], 'the id of a source in data/sources.json')
  const records = createTarget(tables, RECORD_FILES, 'the id of a record')
  const events = createTarget(tables, ['events.geojson'], 'the id of an event in data/events.geojson')
  const changed = createTarget(tables, [...RECORD_FILES, 'removed.json'], 'the id of a record, or of a removed one')
  return [
    ...[...tables.records, ...tables.rows('counts.json')].flatMap((row) =>
      checkIds(row, ['sources'], row.value.sources, sources),
    ),
    ...tables.records.flatMap((row) => [...checkLinks(row, records), ...checkEnded(row, records)]),
    ...checkDisagreements(tables, sources, records),
    ...checkReports(tables, events),
    ...tables.rows('changes.json').flatMap((row) => checkId(row, ['record'], row.value.record, changed)),
  ]
}
