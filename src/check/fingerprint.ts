/** A short name for the whole content of a record, that changes when any of it does. */
import { createHash } from 'node:crypto'
import { type AtlasRecord, FEATURE_FILES, FILE_OF_KIND } from '../model/dataset.ts'

/** JSON with the fields of each object in alphabetical order. */
function formatSorted(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  )
}

/** The first 12 hexadecimal digits of the SHA-256 of a record's JSON with sorted fields. */
export function fingerprintOf(record: AtlasRecord): string {
  // The kind of its file: what a record is called besides changes nothing in the data.
  const kept = { ...record, kind: FEATURE_FILES[FILE_OF_KIND[record.kind]] }
  return createHash('sha256').update(formatSorted(kept)).digest('hex').slice(0, 12)
}
