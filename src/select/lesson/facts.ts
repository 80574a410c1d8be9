/** What references of lessons can ask for, by id: made of a checked dataset, or of the rows that a check has read. */
import type { AtlasRecord, Count, Country, Dataset, Disagreement, ReportInfo, Source } from '../../model/dataset.ts'

export interface LessonFacts {
  readonly records: ReadonlyMap<string, AtlasRecord>
  readonly sources: ReadonlyMap<string, Source>
  readonly counts: ReadonlyMap<string, Count>
  readonly disagreements: ReadonlyMap<string, Disagreement>
  readonly reports: ReadonlyMap<string, ReportInfo>
  /** By ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, Country>
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

type Rows = Pick<Dataset, 'records' | 'sources' | 'counts' | 'disagreements' | 'reports' | 'countries'>

export function createLessonFacts(rows: Rows): LessonFacts {
  return {
    records: byId(rows.records),
    sources: byId(rows.sources),
    counts: byId(rows.counts),
    disagreements: byId(rows.disagreements),
    reports: byId(rows.reports),
    countries: new Map(rows.countries.map((country) => [country.iso3, country])),
  }
}
