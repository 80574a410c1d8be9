/** What a map must show that is opened on a country or a record. */
import type { AtlasIndex, IndexedPlace, IndexedRecord } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'

function placesOf(record: IndexedRecord, { places }: AtlasIndex): readonly IndexedPlace[] {
  return record.places.flatMap((at) => places[at] ?? [])
}

/** The places that a country's records give it, and where it stands itself if one gives no other. */
export function positionsOfCountry(iso3: string, index: AtlasIndex): readonly Position[] {
  const records = index.records.filter(({ country }) => country === iso3)
  const positions = records.flatMap((record) => placesOf(record, index)).map(({ position }) => position)
  if (positions.length > 0) return positions
  return index.countries.filter((country) => country.iso3 === iso3).map(({ label }) => label)
}

/** What a map of a country must show: the corners of its frame, or its places where none is known. */
export function surroundingsOfCountry(iso3: string, index: AtlasIndex): readonly Position[] {
  const frame = index.countries.find((country) => country.iso3 === iso3)?.frame
  if (!frame) return positionsOfCountry(iso3, index)
  const [west, south, east, north] = frame
  return [
    [west, south],
    [east, north],
  ]
}

/** The places that a record gives, without those that stand for its country. */
export function positionsOfRecord(record: IndexedRecord, index: AtlasIndex): readonly Position[] {
  return placesOf(record, index).flatMap(({ precision, position }) => (precision === 'country' ? [] : [position]))
}
