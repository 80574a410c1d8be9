/** The table of countries: what is listed and answered in each, as finished values. */
import { group, sort } from 'd3'
import type { AtlasIndex, IndexedCountry, IndexedRecord } from '../../model/atlas-index.ts'
import { splitListed } from '../answer/listed.ts'

export interface CountryRow {
  readonly country: IndexedCountry
  /** Alleged stations that a list names. */
  readonly listed: number
  /** Those that no list names. */
  readonly inferred: number
  /** Of all of these, the ones placed to a city or region. */
  readonly placed: number
  /** The record of the station that was listed first; an inferred one was not listed. */
  readonly firstListed: IndexedRecord | null
}

/** Newest last; what is dated only roughly stands at its earliest day. */
export function byHappening(a: IndexedRecord, b: IndexedRecord): number {
  return a.spans.happened.startMin - b.spans.happened.startMin || a.spans.happened.startMax - b.spans.happened.startMax
}

function isPlaced(record: IndexedRecord, index: AtlasIndex): boolean {
  return record.places.some((at) => index.places[at]?.precision !== 'country')
}

function createRow(country: IndexedCountry, records: readonly IndexedRecord[], index: AtlasIndex): CountryRow {
  const stations = records.filter((record) => record.kind === 'station')
  const { named, inferred } = splitListed(stations)
  return {
    country,
    listed: named.length,
    inferred: inferred.length,
    placed: stations.filter((record) => isPlaced(record, index)).length,
    firstListed: sort(named, (a, b) => a.spans.reported.startMin - b.spans.reported.startMin)[0] ?? null,
  }
}

/** One row a country, in the order of the index. */
export function selectCountryRows(index: AtlasIndex): readonly CountryRow[] {
  const groups = group(index.records, (record) => record.country)
  return index.countries.map((country) => createRow(country, groups.get(country.iso3) ?? [], index))
}
