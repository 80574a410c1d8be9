/**
 * The index as JSON: records as columns, as equal neighbours compress well. JSON has no infinity, so an unknown span
 * travels as null, and so does an unknown earliest start.
 */
import type { AtlasIndex, IndexedRecord } from './atlas-index.ts'
import { type Span, UNKNOWN_SPAN } from './span.ts'

type PackedSpan = readonly [number | null, number, number | null, number | null] | null

/** A record with its spans side by side, as JSON can say them. */
interface FlatRecord extends Omit<IndexedRecord, 'spans'> {
  readonly happened: PackedSpan
  readonly reported: PackedSpan
}

type Columns<T> = { readonly [K in keyof T]: readonly T[K][] }

export interface PackedIndex extends Omit<AtlasIndex, 'records'> {
  readonly records: Columns<FlatRecord>
}

function packSpan(span: Span): PackedSpan {
  if (span.startMax === Infinity) return null
  return [Number.isFinite(span.startMin) ? span.startMin : null, span.startMax, span.endMin, span.endMax]
}

function unpackSpan(span: PackedSpan): Span {
  if (span === null) return UNKNOWN_SPAN
  const [startMin, startMax, endMin, endMax] = span
  return { startMin: startMin ?? -Infinity, startMax, endMin, endMax }
}

function flatten({ spans, ...fields }: IndexedRecord): FlatRecord {
  return { ...fields, happened: packSpan(spans.happened), reported: packSpan(spans.reported) }
}

function unflatten({ happened, reported, ...fields }: FlatRecord): IndexedRecord {
  return { ...fields, spans: { happened: unpackSpan(happened), reported: unpackSpan(reported) } }
}

/** A JSON-safe, compact form of the index. */
export function packIndex(index: AtlasIndex): PackedIndex {
  const rows = index.records.map(flatten)
  const fields = Object.keys(rows[0] ?? {}) as (keyof FlatRecord)[]
  const columns = Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])]))
  return { ...index, records: columns as unknown as Columns<FlatRecord> }
}

/** The index that `packIndex` packed. */
export function unpackIndex(packed: PackedIndex): AtlasIndex {
  const columns = Object.entries(packed.records)
  const length = columns[0]?.[1].length ?? 0
  const rows = Array.from({ length }, (_, i) =>
    Object.fromEntries(columns.map(([field, values]) => [field, values[i]])),
  )
  return { ...packed, records: rows.map((row) => unflatten(row as unknown as FlatRecord)) }
}
