/**
 * The part of the dataset that one country's pages and panel are made from: JSON-able, loaded by the browser when the
 * country is opened. The part of no country (`null`) holds what belongs to the world as a whole.
 */
import { createAnsweredBy } from '../../model/answered-by.ts'
import type {
  AtlasRecord,
  Change,
  Count,
  Dataset,
  Disagreement,
  NetworkLaunch,
  ReportInfo,
  Source,
} from '../../model/dataset.ts'
import { namedBy } from '../../model/named-by.ts'

export interface DatasetPart {
  /** ISO 3166-1 alpha-3, or null for the records of no country. */
  readonly country: string | null
  /** Its own records, and those that they name or that name them, in the order of the files. */
  readonly records: readonly AtlasRecord[]
  readonly sources: readonly Source[]
  /** What was counted in this country; in the world for the part of no country. */
  readonly counts: readonly Count[]
  readonly disagreements: readonly Disagreement[]
  readonly changes: readonly Change[]
  readonly reports: readonly ReportInfo[]
  readonly networks: readonly NetworkLaunch[]
}

/** Whether a record stands on the country's own page: its own, and patrols in which its officers take part. */
export function isOwn(record: AtlasRecord, iso3: string | null): boolean {
  return record.country === iso3 || (record.kind === 'patrol' && record.partner === iso3)
}

/** The events that every station leans on: the launch of its network and the report that lists it. */
function groundwork(dataset: Dataset): readonly string[] {
  return [...dataset.reports.map(({ published }) => published), ...dataset.networks.map(({ launched }) => launched)]
}

function recordIds(dataset: Dataset, iso3: string | null): ReadonlySet<string> {
  const own = dataset.records.filter((record) => isOwn(record, iso3))
  const ids = new Set(own.map((record) => record.id))
  const base = own.some((record) => record.kind === 'station') ? groundwork(dataset) : []
  const names = (record: AtlasRecord, among: ReadonlySet<string>) => namedBy(record).some((id) => among.has(id))
  const namers = dataset.records.filter((record) => names(record, ids))
  const general = dataset.records.filter((record) => record.country === null && names(record, new Set(base)))
  const named = own.flatMap(namedBy)
  const { passed } = createAnsweredBy(dataset.records, dataset.reports)
  return new Set([...ids, ...named, ...base, ...passed(own), ...[...namers, ...general].map(({ id }) => id)])
}

function isAbout(disagreement: Disagreement, own: ReadonlySet<string>, iso3: string | null): boolean {
  if (iso3 !== null && disagreement.countries.includes(iso3)) return true
  return disagreement.records.some((id) => own.has(id))
}

/** The part of a country, or of no country. */
export function selectPart(dataset: Dataset, iso3: string | null): DatasetPart {
  const ids = recordIds(dataset, iso3)
  const records = dataset.records.filter((record) => ids.has(record.id))
  const own = new Set(records.filter((record) => isOwn(record, iso3)).map(({ id }) => id))
  const counts = dataset.counts.filter((count) => count.country === iso3)
  const disagreements = dataset.disagreements.filter((entry) => isAbout(entry, own, iso3))
  const versions = disagreements.flatMap((entry) => entry.versions)
  const cited = new Set([...records, ...counts, ...versions].flatMap((row) => row.sources))
  return {
    country: iso3,
    records,
    sources: dataset.sources.filter((source) => cited.has(source.id)),
    counts,
    disagreements,
    changes: dataset.changes.filter((change) => own.has(change.record)),
    reports: dataset.reports,
    networks: dataset.networks,
  }
}

/** The whole dataset as a part: for pages that speak of everything. */
export function selectWhole(dataset: Dataset): DatasetPart {
  const { records, sources, counts, disagreements, changes, reports, networks } = dataset
  return { country: null, records, sources, counts, disagreements, changes, reports, networks }
}
