/** The short name of a record, in the reader's language: the same in lists, on dots, in search and in links. */
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { createRef, type RecordRef } from '../../model/record-ref.ts'
import type { Messages } from '../words.ts'

/** The localised name of a country from its ISO 3166-1 alpha-3 code; the code itself where the atlas has no entry. */
export function formatCountry(iso3: string, index: AtlasIndex, t: Messages): string {
  const country = index.countries.find((entry) => entry.iso3 === iso3)
  return country ? t.country(country.iso2) : iso3
}

/** `Alleged station, Amsterdam`, `Joint patrols 2016, Rome and Milan`, or the record's own title. */
export function formatRef(ref: RecordRef, t: Messages): string {
  const place = ref.places.length > 0 ? t.list(ref.places) : t.placeUnknown
  switch (ref.kind) {
    case 'station':
      return t.stationLabels[ref.basis ?? 'listed'](place)
    case 'site':
      return t.siteLabel(place)
    case 'centre':
      return t.centreLabel(place)
    case 'patrol':
      return t.patrolLabel(place, ref.date?.slice(0, 4) ?? '')
    default:
      return ref.title ?? ref.id
  }
}

/** What kind of thing a record tells of: what no list names is called no station. */
export function formatKind({ kind, inferred }: IndexedRecord, t: Messages): string {
  return inferred ? t.inferredKind : t.kinds[kind]
}

/** The short name of an indexed record. */
export function formatRecord(record: IndexedRecord, index: AtlasIndex, t: Messages): string {
  return formatRef(createRef(record, index), t)
}
