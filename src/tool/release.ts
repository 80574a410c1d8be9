/** What a release remembers of the records, so that the next one can tell what changed. */

import { fingerprintOf } from '../check/fingerprint.ts'
import type { Dataset, Release } from '../model/dataset.ts'

/** The release of a checked dataset. @param date the day of the release, such as `2026-11-23` */
export function createRelease(dataset: Pick<Dataset, 'records'>, version: string, date: string): Release {
  const entries = dataset.records.map((record) => [record.id, fingerprintOf(record)] as const)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return { version, date, records: Object.fromEntries(sorted) }
}

function parseVersion(text: string): readonly number[] | null {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(text)
  return match ? match.slice(1).map(Number) : null
}

/** Whether a text is a version such as `1.2.0`, and comes after another. */
export function isNewer(text: string, last: string): boolean {
  const [version, before] = [parseVersion(text), parseVersion(last)]
  if (!version || !before) return false
  const differs = version.findIndex((part, i) => part !== before[i])
  return differs >= 0 && (version[differs] ?? 0) > (before[differs] ?? 0)
}
