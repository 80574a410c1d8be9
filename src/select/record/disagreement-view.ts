/** Where sources disagree: each version with the sources that carry it, and the records concerned. */
import type { Disagreement } from '../../model/dataset.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import type { PartLookup } from './part-lookup.ts'
import type { SourceLine } from './source-line.ts'

export interface DisagreementView {
  readonly id: string
  readonly topic: string
  readonly countries: readonly string[]
  readonly versions: readonly { readonly text: string; readonly sources: readonly SourceLine[] }[]
  readonly records: readonly RecordRef[]
}

export function createDisagreementView(entry: Disagreement, lookup: PartLookup): DisagreementView {
  return {
    id: entry.id,
    topic: entry.topic,
    countries: entry.countries,
    versions: entry.versions.map(({ text, sources }) => ({ text, sources: lookup.sources(sources) })),
    records: entry.records.flatMap((id) => lookup.ref(id) ?? []),
  }
}
