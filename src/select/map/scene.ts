/**
 * What stands on the map: places with their dots, as finished values. The same scene feeds the prerendered picture
 * and the live one; positions do not depend on time, so a dot never moves when the clock does.
 */
import { packSiblings, sort } from 'd3'
import type { AtlasIndex, IndexedPlace, IndexedRecord } from '../../model/atlas-index.ts'
import { LAYERS, type Layer } from '../../model/vocabulary.ts'

/** One dot is one record at one place. */
export interface SceneDot {
  readonly id: string
  readonly layer: Layer
  /** Whether it rests on weak sources only. */
  readonly weak: boolean
  /** Offset from the centre of its place in pixels. */
  readonly dx: number
  readonly dy: number
}

export interface ScenePlace {
  readonly place: IndexedPlace
  readonly dots: readonly SceneDot[]
  /** Ids of records that stand together as one counted mark instead of dots; none in the atlas' own data. */
  readonly joined: readonly string[]
  /** Of the circle around all dots, in pixels. */
  readonly radius: number
}

/** Of one dot with its share of the gap, in pixels; layers that repeat in many cities take less room. */
const DOT_RADIUS = 5.5
const SMALL_RADIUS = 4.4
const SMALL_LAYERS: ReadonlySet<Layer> = new Set<Layer>(['patrols', 'agreements', 'events'])

export function dotRadius(layer: Layer): number {
  return SMALL_LAYERS.has(layer) ? SMALL_RADIUS : DOT_RADIUS
}

function pack(records: readonly IndexedRecord[]): SceneDot[] {
  const circles = packSiblings(records.map((record) => ({ record, r: dotRadius(record.layer), x: 0, y: 0 })))
  return circles.map(({ record, x, y }) => ({
    id: record.id,
    layer: record.layer,
    weak: record.attested === 'weak',
    dx: Math.round(x * 10) / 10,
    dy: Math.round(y * 10) / 10,
  }))
}

function byLayer(a: IndexedRecord, b: IndexedRecord): number {
  return LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer)
}

/**
 * The places that have a record in one of the layers; larger groups first, so that small ones lie on top.
 * @param spread whether a record of several places (a patrol round) has a dot at each, or at its first alone
 */
export function selectScene(index: AtlasIndex, layers: readonly Layer[], spread = true): readonly ScenePlace[] {
  const groups = new Map<number, IndexedRecord[]>()
  for (const record of index.records) {
    if (!layers.includes(record.layer)) continue
    for (const place of spread ? record.places : record.places.slice(0, 1)) {
      const group = groups.get(place)
      if (group) group.push(record)
      else groups.set(place, [record])
    }
  }
  const places = [...groups].flatMap(([at, records]) => {
    const place = index.places[at]
    if (!place) return []
    const dots = pack(sort(records, byLayer))
    const radius = Math.max(...dots.map((dot) => Math.hypot(dot.dx, dot.dy) + dotRadius(dot.layer)))
    return [{ place, dots, joined: [], radius: Math.round(radius * 10) / 10 }]
  })
  return places.sort((a, b) => b.radius - a.radius)
}
