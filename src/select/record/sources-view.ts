/** Every source with what rests on it: records, counts and disagreements. */
import { ascending, group, sort } from 'd3'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Dataset } from '../../model/dataset.ts'
import { createRef, type RecordRef } from '../../model/record-ref.ts'
import { SOURCE_KINDS, type SourceKind } from '../../model/vocabulary.ts'
import { createSourceLine, type SourceLine } from './source-line.ts'

export interface SourceEntry {
  readonly line: SourceLine
  readonly records: readonly RecordRef[]
  readonly counts: number
  readonly disagreements: number
  /** ISO 3166-1 alpha-3 of the countries whose records or counts rest on it. */
  readonly countries: readonly string[]
}

export interface SourceGroup {
  readonly kind: SourceKind
  readonly entries: readonly SourceEntry[]
}

interface Cited {
  readonly sources: readonly string[]
}

/** The rows that cite each source. */
function citations<T extends Cited>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const pairs = rows.flatMap((row) => row.sources.map((id) => [id, row] as const))
  return new Map([...group(pairs, ([id]) => id)].map(([id, list]) => [id, list.map(([, row]) => row)]))
}

/** Publishers as a reader of the language looks for them, each with its oldest source first. */
function comparePublishers(locale: string): (a: SourceEntry, b: SourceEntry) => number {
  const { compare } = new Intl.Collator(locale)
  return ({ line: a }, { line: b }) => compare(a.publisher, b.publisher) || ascending(a.issued ?? '9', b.issued ?? '9')
}

/** All sources by kind, in the order of the word list, and by publisher. @param locale of the reader */
export function selectSources(dataset: Dataset, index: AtlasIndex, locale: string): readonly SourceGroup[] {
  const indexed = new Map(index.records.map((record) => [record.id, record]))
  const records = citations(dataset.records)
  const counts = citations(dataset.counts)
  const versions = citations(dataset.disagreements.flatMap((entry) => entry.versions))
  const entries = dataset.sources.map((source): SourceEntry => {
    const resting = records.get(source.id) ?? []
    const counted = counts.get(source.id) ?? []
    return {
      line: createSourceLine(source),
      records: resting.flatMap(({ id }) => {
        const record = indexed.get(id)
        return record ? [createRef(record, index)] : []
      }),
      counts: counted.length,
      disagreements: versions.get(source.id)?.length ?? 0,
      countries: [...new Set([...resting, ...counted].flatMap(({ country }) => country ?? []))],
    }
  })
  const kinds = group(entries, (entry) => entry.line.kind)
  const byPublisher = comparePublishers(locale)
  return SOURCE_KINDS.map((kind) => ({ kind, entries: sort(kinds.get(kind) ?? [], byPublisher) }))
}
