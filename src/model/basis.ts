/** How it is known that a station is alleged. */
import type { AtlasIndex, IndexedRecord } from './atlas-index.ts'

/**
 * `listed`: a list names it. `named`: a list names its country, and nothing else is known. `total`: it follows only from
 * a total, or from comparing two reports.
 */
export type Basis = 'listed' | 'named' | 'total'

/** @param record a station */
export function basisOf({ inferred, country }: IndexedRecord, index: Pick<AtlasIndex, 'countries'>): Basis {
  if (!inferred) return 'listed'
  const counted = index.countries.find(({ iso3 }) => iso3 === country)?.reported ?? null
  return counted === null ? 'named' : 'total'
}
