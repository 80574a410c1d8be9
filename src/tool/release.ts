/** What a release remembers of the records, so that the next one can tell what changed. */

import { fingerprintOf } from '../check/fingerprint.ts'
import type { Dataset, Release } from '../model/dataset.ts'

/** The release of a checked dataset. @param date the day of the release, such as `2026-11-23` */
export function createRelease(dataset: Pick<Dataset, 'records'>, version: string, date: string): Release {
  const entries = dataset.records.map((record) => [record.id, fingerprintOf(record)] as const)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return { version, date, records: Object.fromEntries(sorted) }
}
