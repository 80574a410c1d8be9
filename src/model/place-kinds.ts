/** Which records are places: they have an opening and a closing instead of a date. */
import type { RecordKind } from './vocabulary.ts'

type PlaceKind = 'station' | 'site' | 'centre'

/** Whether a record is a place: an alleged station, a site alleged by others, or a centre that is run openly. */
export function isPlace<R extends { readonly kind: RecordKind }>(
  record: R,
): record is R & { readonly kind: PlaceKind } {
  return record.kind === 'station' || record.kind === 'site' || record.kind === 'centre'
}
