/** The places of the index: each city once, however many records it has. */
import type { IndexedPlace } from './atlas-index.ts'
import type { AtlasRecord, Position } from './dataset.ts'
import { placeKey } from './place-key.ts'
import type { PlacePrecision } from './vocabulary.ts'

/** The places of a country's records, in the order of their first mention, the country as a whole last. */
export class PlaceTable {
  readonly places: IndexedPlace[] = []
  readonly #keys = new Map<string, number>()

  add(place: Omit<IndexedPlace, 'key'>): number {
    const key = placeKey(place)
    const known = this.#keys.get(key)
    if (known !== undefined) return known
    this.#keys.set(key, this.places.length)
    return this.places.push({ key, ...place }) - 1
  }
}

function namesOf(record: AtlasRecord): readonly string[] {
  switch (record.kind) {
    case 'patrol':
      return record.cities
    case 'agreement':
    case 'response':
      return []
    default:
      return record.city === null ? [] : [record.city]
  }
}

function precisionOf(record: AtlasRecord): PlacePrecision {
  return 'place_precision' in record ? record.place_precision : 'city'
}

/** Where a record stands, as places of the table: its own, or its country as a whole. */
export function placesOf(record: AtlasRecord, labels: ReadonlyMap<string, Position>, table: PlaceTable): number[] {
  const { country } = record
  if (country === null || record.kind === 'response') return []
  const names = namesOf(record)
  if (record.positions.length > 0) {
    return record.positions.map((position, i) =>
      table.add({
        // An agreement or answer with a position names no city.
        name: names[i] ?? null,
        country,
        precision: precisionOf(record),
        position,
      }),
    )
  }
  const position = labels.get(country)
  return position ? [table.add({ name: null, country, precision: 'country', position })] : []
}
