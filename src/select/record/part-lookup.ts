/** A part made ready for questions: records with their sources and names, and who names whom. */
import { type AnsweredBy, createAnsweredBy } from '../../model/answered-by.ts'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import type { AtlasRecord } from '../../model/dataset.ts'
import { groupNamers } from '../../model/named-by.ts'
import { createRef, type RecordRef } from '../../model/record-ref.ts'
import type { DatasetPart } from './dataset-part.ts'
import { bySourceDate, createSourceLine, type SourceLine } from './source-line.ts'

/** A record as it is told: with its name and every source it rests on. */
export interface Told<R extends AtlasRecord = AtlasRecord> {
  readonly record: R
  readonly indexed: IndexedRecord
  readonly ref: RecordRef
  /** ISO 3166-1 alpha-2 of its country, which names are made of; null where it has none. */
  readonly iso2: string | null
  readonly sources: readonly SourceLine[]
}

export interface PartLookup {
  readonly part: DatasetPart
  readonly index: AtlasIndex
  /** Null where the record is not in the part. */
  readonly told: (id: string) => Told | null
  readonly tell: <R extends AtlasRecord>(record: R) => Told<R>
  /** The name of any record of the atlas, in the part or not. */
  readonly ref: (id: string) => RecordRef | null
  readonly sources: (ids: readonly string[]) => readonly SourceLine[]
  readonly answeredBy: AnsweredBy
  /** The records of the part that name this one. */
  readonly namers: (id: string) => readonly AtlasRecord[]
}

const lookups = new WeakMap<DatasetPart, PartLookup>()

/** The lookup of a part, made once. @throws in `tell` when the index does not hold the record: part and index must be of one release */
export function createLookup(part: DatasetPart, index: AtlasIndex): PartLookup {
  const known = lookups.get(part)
  if (known?.index === index) return known
  const lookup = makeLookup(part, index)
  lookups.set(part, lookup)
  return lookup
}

function makeLookup(part: DatasetPart, index: AtlasIndex): PartLookup {
  const records = new Map(part.records.map((record) => [record.id, record]))
  const indexed = new Map(index.records.map((record) => [record.id, record]))
  const lines = new Map(part.sources.map((source) => [source.id, createSourceLine(source)]))
  const namers = groupNamers(part.records)
  const codes = new Map(index.countries.map(({ iso3, iso2 }) => [iso3, iso2]))

  const sources = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []).sort(bySourceDate)
  const tell = <R extends AtlasRecord>(record: R): Told<R> => {
    const entry = indexed.get(record.id)
    if (!entry) throw new Error(`"${record.id}" is not in the index (expected a part and an index of one release)`)
    const iso2 = codes.get(record.country ?? '') ?? null
    return { record, indexed: entry, ref: createRef(entry, index), iso2, sources: sources(record.sources) }
  }
  return {
    part,
    index,
    tell,
    sources,
    answeredBy: createAnsweredBy(part.records, part.reports),
    told: (id) => {
      const record = records.get(id)
      return record ? tell(record) : null
    },
    ref: (id) => {
      const entry = indexed.get(id)
      return entry ? createRef(entry, index) : null
    },
    namers: (id) => namers.get(id) ?? [],
  }
}
