/** Who names whom: what an event is about, what an answer answers. */
import type { AtlasRecord } from './dataset.ts'

/** The ids that a record names: what an event is about, what an answer answers. */
export function namedBy(record: AtlasRecord): readonly string[] {
  if (record.kind === 'event') return record.about ?? []
  return record.kind === 'response' && record.answers !== 'country' ? record.answers : []
}

/** The records that name an id, by this id, in the order given. */
export function groupNamers(records: readonly AtlasRecord[]): ReadonlyMap<string, readonly AtlasRecord[]> {
  const namers = new Map<string, AtlasRecord[]>()
  for (const record of records) for (const id of namedBy(record)) namers.set(id, [...(namers.get(id) ?? []), record])
  return namers
}
