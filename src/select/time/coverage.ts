/** How much of what was reported is listed here, and how much of that has a place: computed, never written down. */
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import type { PlacePrecision } from '../../model/vocabulary.ts'
import { splitListed } from '../answer/listed.ts'

export interface Coverage {
  /** Stations counted by Safeguard Defenders; null where no count for the country was found. */
  readonly reported: number | null
  /** Stations with an entry here. */
  readonly listed: number
  /** Of the listed: those that no list names. */
  readonly inferred: number
  /** Of the listed: placed to a city, an island or a region. */
  readonly placed: number
  /** Of the placed: to an island or region only. */
  readonly regional: number
  /** Of the listed: no place known beyond the country. */
  readonly countryOnly: number
  /** Reported, but without an entry here: in no public list that could be read. */
  readonly untraced: number
}

function reportedIn(index: AtlasIndex, iso3: string | null): number | null {
  if (iso3 === null) return index.reports.at(-1)?.count ?? null
  return index.countries.find((country) => country.iso3 === iso3)?.reported ?? null
}

function precisionOf(record: IndexedRecord, index: AtlasIndex): PlacePrecision {
  return index.places[record.places[0] ?? -1]?.precision ?? 'country'
}

/** @param iso3 a country, or null for the world */
export function selectCoverage(index: AtlasIndex, iso3: string | null): Coverage {
  const stations = index.records.filter(
    ({ kind, country }) => kind === 'station' && (iso3 === null || country === iso3),
  )
  const precisions = stations.map((station) => precisionOf(station, index))
  const countryOnly = precisions.filter((precision) => precision === 'country').length
  const reported = reportedIn(index, iso3)
  return {
    reported,
    listed: stations.length,
    inferred: splitListed(stations).inferred.length,
    placed: stations.length - countryOnly,
    regional: precisions.filter((precision) => precision === 'island-or-region').length,
    countryOnly,
    untraced: Math.max(0, (reported ?? 0) - stations.length),
  }
}
