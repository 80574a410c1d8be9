/** What is not known of any country: how many of those that the newest report counts are named in no list read here. */
import type { AtlasIndex } from '../../model/atlas-index.ts'

export interface Unnamed {
  /** Countries in the newest report's total. */
  readonly counted: number
  /** Those of them of which no station is listed. */
  readonly unnamed: number
}

export function countUnnamed({ reports, records }: AtlasIndex): Unnamed {
  const listed = new Set(records.filter(({ kind }) => kind === 'station').map(({ country }) => country))
  const counted = reports.at(-1)?.countries ?? 0
  return { counted, unnamed: Math.max(0, counted - listed.size) }
}
