/** A short name for the whole content of a record, that changes when any of it does. */
import { createHash } from 'node:crypto'
import type { AtlasRecord } from '../model/dataset.ts'

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
  return createHash('sha256').update(formatSorted(record)).digest('hex').slice(0, 12)
}
