/** A frame: the part of the stage around a country that its picture shows. */
import { extent, greatest } from 'd3'
import type { Position } from '../model/dataset.ts'
import { type Box, projectToStage } from '../select/camera.ts'
import type { Outline } from './geography.ts'

/** A part of the stage, in fractions of its side, and the picture that it fills, in units. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly size: Box
}

/** Of the stage: narrower frames would show a city alone. About four degrees. */
const LEAST_WIDTH = 0.012
/** Room around what must be seen, as a part of it. */
const MARGIN = 0.2

type Ring = readonly (readonly number[])[]

function ringsOf({ geometry }: Outline): readonly Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(([outer]) => (outer ? [outer] : []))
}

function widthOf(ring: Ring): number {
  const [west = 0, east = 0] = extent(ring, ([lng]) => lng)
  return east - west
}

/** A frame of the picture's shape around some points of the stage. */
function frameAround(points: readonly (readonly [number, number])[], size: Box): Frame {
  const [left = 0, right = 0] = extent(points, ([x]) => x)
  const [top = 0, bottom = 0] = extent(points, ([, y]) => y)
  const ratio = size.width / size.height
  const width = Math.max(LEAST_WIDTH, (right - left) * (1 + MARGIN), (bottom - top) * (1 + MARGIN) * ratio)
  return { left: (left + right - width) / 2, top: (top + bottom - width / ratio) / 2, width, size }
}

/** The frame of a country: its largest land and every place of its records. */
export function frameOf(outline: Outline | undefined, places: readonly Position[], size: Box): Frame {
  const main = outline ? greatest(ringsOf(outline), (a, b) => widthOf(a) - widthOf(b)) : undefined
  const land = (main ?? []).map(([lng = 0, lat = 0]) => projectToStage([lng, Math.max(-80, Math.min(80, lat))]))
  return frameAround([...land, ...places.map(projectToStage)], size)
}

/** Where a position stands in the picture, in whole units. */
export function placeInFrame(position: Position, { left, top, width, size }: Frame): readonly [number, number] {
  const scale = size.width / width
  const [x, y] = projectToStage(position)
  return [Math.round((x - left) * scale), Math.round((y - top) * scale)]
}
