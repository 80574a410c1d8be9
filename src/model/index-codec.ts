/**
 * The index as JSON, and small: rows as columns, and nothing that follows from what stands beside it. Its form is
 * between one build and its own scripts, which are fetched by hashed names: it may change at any time.
 */
import type { AtlasIndex, IndexedCountry, IndexedPlace, IndexedRecord } from './atlas-index.ts'
import { type Columns, fromColumns, toColumns } from './columns.ts'
import { restoreId, shortenId } from './packed-id.ts'
import { expectedDay, firstDay, type PackedSpan, packSpan, unpackSpan } from './packed-span.ts'
import { placeKey } from './place-key.ts'

/** Another record: where it stands among all, or its id where it is none of them. */
type PackedRef = number | string

interface PackedRecord extends Omit<IndexedRecord, 'spans' | 'answers' | 'ends'> {
  readonly happened: PackedSpan
  readonly reported: PackedSpan
  readonly answers: readonly PackedRef[] | 'country' | null
  readonly ends: PackedRef | null
}

type PackedPlace = Omit<IndexedPlace, 'key'>

export interface PackedIndex extends Omit<AtlasIndex, 'records' | 'places' | 'countries'> {
  readonly records: Columns<PackedRecord>
  readonly places: Columns<PackedPlace>
  readonly countries: Columns<IndexedCountry>
}

function packRecord({ spans, ...record }: IndexedRecord, refer: (id: string) => PackedRef): PackedRecord {
  const { id, date, answers, ends } = record
  return {
    ...record,
    id: shortenId(id, record),
    answers: Array.isArray(answers) ? answers.map(refer) : (answers as 'country' | null),
    ends: ends === null ? null : refer(ends),
    happened: packSpan(spans.happened, expectedDay(date)),
    reported: packSpan(spans.reported, firstDay(spans.happened)),
  }
}

function unpackRecord(
  { happened, reported, ...record }: PackedRecord,
  id: string,
  idOf: (ref: PackedRef) => string,
): IndexedRecord {
  const { date, answers, ends } = record
  const first = unpackSpan(happened, expectedDay(date))
  return {
    ...record,
    id,
    answers: Array.isArray(answers) ? answers.map(idOf) : (answers as 'country' | null),
    ends: ends === null ? null : idOf(ends),
    spans: { happened: first, reported: unpackSpan(reported, firstDay(first)) },
  }
}

function packPlace({ key, ...place }: IndexedPlace): PackedPlace {
  return place
}

/** A JSON-safe, compact form of the index. */
export function packIndex({ records, places, countries, ...rest }: AtlasIndex): PackedIndex {
  const at = new Map(records.map(({ id }, i) => [id, i]))
  const refer = (id: string) => at.get(id) ?? id
  return {
    ...rest,
    countries: toColumns(countries),
    places: toColumns(places.map(packPlace)),
    records: toColumns(records.map((record) => packRecord(record, refer))),
  }
}

/** The index that `packIndex` packed. */
export function unpackIndex({ records, places, countries, ...rest }: PackedIndex): AtlasIndex {
  const packed = fromColumns(records)
  const ids = packed.map((record) => restoreId(record.id, record))
  const idOf = (ref: PackedRef) => (typeof ref === 'number' ? (ids[ref] as string) : ref)
  return {
    ...rest,
    countries: fromColumns(countries),
    places: fromColumns(places).map((place) => ({ key: placeKey(place), ...place })),
    records: packed.map((record, i) => unpackRecord(record, ids[i] as string, idOf)),
  }
}
