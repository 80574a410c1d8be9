/** The names of dots for those who listen: what a record is and where, and no two dots with the same. */
import { group } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { type Layer, STATION_LAYERS } from '../../model/vocabulary.ts'
import type { ScenePlace } from '../../select/map/scene.ts'
import { formatCountry, formatRecord } from '../../words/format/record-label.ts'
import type { Messages } from '../../words/words.ts'

/** By `dotKey`. */
export type DotNames = ReadonlyMap<string, string>

interface NamedDot {
  readonly key: string
  readonly id: string
  readonly layer: Layer
  /** Of the place, where it is known. */
  readonly city: string | null
  /** `Alleged station, Rome (Italy)`. */
  readonly label: string
}

/** A record may have a dot in several places. */
export function dotKey(place: string, record: string): string {
  return `${place} ${record}`
}

function labelOf(record: IndexedRecord, index: AtlasIndex, t: Messages): string {
  const label = formatRecord(record, index, t)
  return record.country === null ? label : t.map.dot(label, formatCountry(record.country, index, t))
}

/** What tells dots of one label apart: the city where they are one record's, else the network. */
function detailOf({ layer, city }: NamedDot, isOneRecord: boolean, t: Messages): string | null {
  if (isOneRecord) return city
  return STATION_LAYERS.includes(layer) ? t.layers[layer] : null
}

function nameEqual(equal: readonly NamedDot[], t: Messages): readonly (readonly [string, string])[] {
  const isOneRecord = new Set(equal.map(({ id }) => id)).size === 1
  return equal.map((dot, i) => {
    const { key, label } = dot
    const name = equal.length === 1 ? label : t.map.dotOf(label, detailOf(dot, isOneRecord, t), i + 1, equal.length)
    return [key, name]
  })
}

export function nameDots(scene: readonly ScenePlace[], index: AtlasIndex, t: Messages): DotNames {
  const records = new Map(index.records.map((record) => [record.id, record]))
  const dots = scene.flatMap(({ place, dots }) =>
    dots.flatMap(({ id, layer }): NamedDot[] => {
      const record = records.get(id)
      if (!record) return []
      return [{ key: dotKey(place.key, id), id, layer, city: place.name, label: labelOf(record, index, t) }]
    }),
  )
  return new Map([...group(dots, ({ label }) => label).values()].flatMap((equal) => nameEqual(equal, t)))
}
