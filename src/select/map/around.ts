/** What a map must show that is opened on a country or a record. */
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'

/** Positions of a record, without those that stand for a whole country. */
function positionsOf(record: IndexedRecord, { places }: AtlasIndex): readonly Position[] {
  return record.places.flatMap((at) => {
    const place = places[at]
    return place && place.precision !== 'country' ? [place.position] : []
  })
}

/** What a map of a country must show: where its name stands, and every place of its records. */
export function positionsOfCountry(iso3: string, index: AtlasIndex): readonly Position[] {
  const labels = index.countries.filter((country) => country.iso3 === iso3).map(({ label }) => label)
  const records = index.records.filter(({ country }) => country === iso3)
  return [...labels, ...records.flatMap((record) => positionsOf(record, index))]
}

/** What a map of a record must show: its places, else its country; nothing where it belongs to none. */
export function positionsOfRecord(record: IndexedRecord, index: AtlasIndex): readonly Position[] {
  const own = positionsOf(record, index)
  if (own.length > 0 || record.country === null) return own
  return positionsOfCountry(record.country, index)
}
