/** The index as JSON: JSON has no infinity, so an unknown span travels as null, and so does an unknown earliest start. */
import type { AtlasIndex, IndexedRecord } from './atlas-index.ts'
import { type Span, UNKNOWN_SPAN } from './span.ts'

type PackedSpan = readonly [number | null, number, number | null, number | null] | null

interface PackedRecord extends Omit<IndexedRecord, 'spans'> {
  readonly spans: { readonly happened: PackedSpan; readonly reported: PackedSpan }
}

export interface PackedIndex extends Omit<AtlasIndex, 'records'> {
  readonly records: readonly Partial<PackedRecord>[]
}

/** What a field holds when it is left out: most records leave out most of them. */
const DEFAULTS = {
  country: null,
  partner: null,
  places: [] as readonly number[],
  type: null,
  network: null,
  report: null,
  actor: null,
  inferred: false,
  date: null,
  closed: null,
  title: null,
  answers: null,
  act: null,
} as const

function packSpan(span: Span): PackedSpan {
  if (span.startMax === Infinity) return null
  return [Number.isFinite(span.startMin) ? span.startMin : null, span.startMax, span.endMin, span.endMax]
}

function unpackSpan(span: PackedSpan): Span {
  if (span === null) return UNKNOWN_SPAN
  const [startMin, startMax, endMin, endMax] = span
  return { startMin: startMin ?? -Infinity, startMax, endMin, endMax }
}

function isDefault(field: string, value: unknown): boolean {
  return field in DEFAULTS && JSON.stringify(value) === JSON.stringify(DEFAULTS[field as keyof typeof DEFAULTS])
}

/** A JSON-safe, compact form of the index. */
export function packIndex(index: AtlasIndex): PackedIndex {
  const records = index.records.map((record) => {
    const { happened, reported } = record.spans
    const packed = { ...record, spans: { happened: packSpan(happened), reported: packSpan(reported) } }
    return Object.fromEntries(Object.entries(packed).filter(([field, value]) => !isDefault(field, value)))
  })
  return { ...index, records }
}

/** The index that `packIndex` packed. */
export function unpackIndex(packed: PackedIndex): AtlasIndex {
  const records = packed.records.map((record) => {
    const { happened = null, reported = null } = record.spans ?? {}
    const spans = { happened: unpackSpan(happened), reported: unpackSpan(reported) }
    return { ...DEFAULTS, ...record, spans } as IndexedRecord
  })
  return { ...packed, records }
}
