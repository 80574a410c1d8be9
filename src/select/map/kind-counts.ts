/** What stands on a map, kind by kind, in numbers and names: for the words of those who do not see it. */
import type { AtlasIndex, IndexedPlace, IndexedRecord } from '../../model/atlas-index.ts'
import { type Layer, RECORD_KINDS, type RecordKind } from '../../model/vocabulary.ts'
import { splitListed } from '../answer/listed.ts'

export interface KindCount {
  readonly kind: RecordKind
  /** Records with a dot. */
  readonly count: number
  /** Of the records: stations that no list names. */
  readonly inferred: number
  /** The named places of these dots, each once, in the order of the index. */
  readonly places: readonly string[]
  /** Of the records: those of which only the country is known. */
  readonly unplaced: number
}

type PlacesOf = (record: IndexedRecord) => readonly IndexedPlace[]

function describeKind(kind: RecordKind, records: readonly IndexedRecord[], placesOf: PlacesOf): KindCount {
  const places = records.map(placesOf)
  return {
    kind,
    count: records.length,
    inferred: splitListed(records).inferred.length,
    places: [...new Set(places.flat().flatMap(({ name }) => name ?? []))],
    unplaced: places.filter((list) => list.every(({ precision }) => precision === 'country')).length,
  }
}

function countKinds(index: AtlasIndex, iso3: string | null, layers: readonly Layer[]): readonly KindCount[] {
  const placesOf: PlacesOf = ({ places }) =>
    places.flatMap((at) => index.places[at] ?? []).filter(({ country }) => iso3 === null || country === iso3)
  const shown = index.records.filter((record) => layers.includes(record.layer) && placesOf(record).length > 0)
  return RECORD_KINDS.map((kind) =>
    describeKind(
      kind,
      shown.filter((record) => record.kind === kind),
      placesOf,
    ),
  ).filter(({ count }) => count > 0)
}

const known = new WeakMap<AtlasIndex, Map<string, readonly KindCount[]>>()

/**
 * Only kinds that are there. An index never changes, so each view of it is counted once: every page of a country asks.
 * @param iso3 a country, or null for the world
 */
export function selectKindCounts(
  index: AtlasIndex,
  iso3: string | null,
  layers: readonly Layer[],
): readonly KindCount[] {
  const views = known.get(index) ?? new Map<string, readonly KindCount[]>()
  known.set(index, views)
  const key = `${iso3} ${layers.join(' ')}`
  const counts = views.get(key) ?? countKinds(index, iso3, layers)
  views.set(key, counts)
  return counts
}
