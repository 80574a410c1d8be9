/** What of the world a map of a country shows, from the fine outlines: its land near its places, and those. */
import { extent, greatest, max, min } from 'd3'
import type { AtlasIndex, BoundingBox, IndexedCountry } from '../model/atlas-index.ts'
import type { Position } from '../model/dataset.ts'
import { positionsOfCountry } from '../select/map/around.ts'
import { projectToStage, unprojectFromStage } from '../select/map/camera.ts'
import { createGeography, type Outline } from './geography.ts'
import { polygonsOf } from './rings.ts'

/**
 * Of the stage: how far from its places a country's land is shown. About 20 degrees at the equator: of a land that
 * spans a continent it is the part in which something is recorded.
 */
const NEAR = 0.056
/** Of the stage: how far off the drawn coast a place may stand that is on an island. */
const COAST = 0.0003
/** Parts of a degree in which a frame is told: a pixel or two where the map is nearest. */
const PARTS = 10

type Point = readonly [number, number]
interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boundsOf(points: readonly Point[]): Bounds {
  const [left = 0, right = 0] = extent(points, ([x]) => x)
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y)
  return { left, top, right, bottom }
}

function grow({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

function holds({ left, top, right, bottom }: Bounds, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

/** The widest land, which gives a country its shape, and each on which it has a place. */
function landsOf({ geometry }: Outline, places: readonly Point[]): readonly Bounds[] {
  const lands = polygonsOf(geometry).map(([outer = []]) =>
    boundsOf(outer.map(([lng = 0, lat = 0]) => projectToStage([lng, lat]))),
  )
  const widest = greatest(lands, (a, b) => a.right - a.left - (b.right - b.left))
  return lands.filter((land) => land === widest || places.some((place) => holds(grow(land, COAST), place)))
}

/** Outwards, so that nothing of it is cut off. */
function toDegrees({ left, top, right, bottom }: Bounds): BoundingBox {
  const [west, north] = unprojectFromStage(left, top)
  const [east, south] = unprojectFromStage(right, bottom)
  const down = (degrees: number) => Math.floor(degrees * PARTS) / PARTS
  const up = (degrees: number) => Math.ceil(degrees * PARTS) / PARTS
  return [down(west), down(south), up(east), up(north)]
}

/** @param positions what must be seen of it, at least one */
function frameOf(outline: Outline | undefined, positions: readonly Position[]): BoundingBox {
  const places = positions.map(projectToStage)
  const [own, near] = [boundsOf(places), grow(boundsOf(places), NEAR)]
  const lands = outline ? landsOf(outline, places) : []
  return toDegrees({
    left: Math.min(own.left, Math.max(near.left, min(lands, ({ left }) => left) ?? own.left)),
    top: Math.min(own.top, Math.max(near.top, min(lands, ({ top }) => top) ?? own.top)),
    right: Math.max(own.right, Math.min(near.right, max(lands, ({ right }) => right) ?? own.right)),
    bottom: Math.max(own.bottom, Math.min(near.bottom, max(lands, ({ bottom }) => bottom) ?? own.bottom)),
  })
}

/** The index with the frame of each of its countries. */
export function frameCountries(index: AtlasIndex): AtlasIndex {
  const outlines = new Map(createGeography().outlines.map((outline) => [outline.properties.iso3, outline]))
  const frame = (country: IndexedCountry): IndexedCountry => {
    const positions = positionsOfCountry(country.iso3, index)
    return { ...country, frame: frameOf(outlines.get(country.iso3), positions) }
  }
  return { ...index, countries: index.countries.map(frame) }
}
