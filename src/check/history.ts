/** Nothing changes silently: what differs from the last release is told in changes.json or removed.json. */
import type { AtlasRecord, Change, Release } from '../model/dataset.ts'
import { fingerprintOf } from './fingerprint.ts'
import { createProblem } from './parsed-file.ts'
import type { Problem } from './problem.ts'
import { RECORD_FILES } from './record-files.ts'
import { releasedEdition } from './released-edition.ts'
import { idsIn, isComplete, type Row, rowProblem, type Tables } from './tables.ts'
import { checkUntold } from './untold-changes.ts'

function checkVanished(tables: Tables, release: Release): Problem[] {
  const file = tables.files.get('release.json')?.file
  if (!file || !isComplete(tables, [...RECORD_FILES, 'removed.json'])) return []
  const known = idsIn(tables, [...RECORD_FILES, 'removed.json'])
  const vanished = Object.keys(release.records).filter((id) => !known.has(id))
  const found = `the record of release ${release.version} is gone`
  return vanished.map((id) =>
    createProblem(file, ['records', id], found, 'the record, or an entry in data/removed.json'),
  )
}

function isTold(changes: readonly Change[], id: string, kind: Change['kind'], since: string): boolean {
  return changes.some((change) => change.record === id && change.kind === kind && change.date >= since)
}

/** Of a release without an edition no more is known than that a record was another. */
function checkRecord(row: Row<AtlasRecord>, release: Release, changes: readonly Change[]): Problem[] {
  const { id } = row.value
  const released = Object.hasOwn(release.records, id) ? release.records[id] : undefined
  if (released === fingerprintOf(row.value)) return []
  const kind = released === undefined ? 'added' : 'corrected'
  if (isTold(changes, id, kind, release.date)) return []
  const found = `${released === undefined ? 'new' : 'changed'} since release ${release.version}`
  const expected = `an entry in data/changes.json of kind "${kind}", dated ${release.date} or later`
  return [rowProblem(row, ['id'], found, expected)]
}

/** Records that only an entry with a mistake in it names: of those the mistake is told, and nothing that follows from it. */
function namedAmiss(tables: Tables): ReadonlySet<string> {
  const sound = new Set(tables.rows('changes.json').map(({ value }) => value.record))
  return new Set([...idsIn(tables, ['changes.json'], 'record')].filter((id) => !sound.has(id)))
}

/**
 * Records that differ from the last release without a word: from its edition, where there is one, field by field.
 * @param texts all files by name
 */
export function checkHistory(tables: Tables, texts: ReadonlyMap<string, Uint8Array>): Problem[] {
  const changes = tables.rows('changes.json')
  const read = tables.files.get('release.json')
  if (!read || read.broken.length > 0) return []
  const release = read.file.value as Release
  const vanished = checkVanished(tables, release)
  if (!isComplete(tables, ['changes.json'])) return vanished
  const amiss = namedAmiss(tables)
  const records = tables.records.filter(({ value }) => !amiss.has(value.id))
  const edition = releasedEdition(texts, release)
  if (edition !== null) return [...vanished, ...checkUntold(records, changes, edition)]
  const told = changes.map((row) => row.value)
  return [...vanished, ...records.flatMap((row) => checkRecord(row, release, told))]
}
