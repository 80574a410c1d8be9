/** A frame: the part of the stage around a country that its picture shows. */
import { extent, greatest } from 'd3'
import type { Position } from '../model/dataset.ts'
import { type Box, projectToStage, type Stage, widthOfZoom, zoomOfWidth } from '../select/map/camera.ts'
import { fitCamera } from '../select/map/fit.ts'
import type { Camera } from '../state/view-state.ts'
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
/** The part of a frame that may be taken by what must be seen. */
const ROOM = 5 / 6

type Ring = readonly (readonly number[])[]

function ringsOf({ geometry }: Outline): readonly Ring[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flatMap(([outer]) => (outer ? [outer] : []))
}

function widthOf(ring: Ring): number {
  const [west = 0, east = 0] = extent(ring, ([lng]) => lng)
  return east - west
}

/** The frame of a picture of this size that shows what a camera sees in a box. */
export function frameOfCamera({ lng, lat, zoom }: Camera, box: Box, size: Box): Frame {
  const [x, y] = projectToStage([lng, lat])
  const side = widthOfZoom(zoom)
  const [width, height] = [box.width / side, box.height / side]
  return { left: x - width / 2, top: y - height / 2, width, size }
}

/** The frame of a country: its largest land and every place of its records. */
export function frameOf(outline: Outline | undefined, places: readonly Position[], size: Box): Frame {
  const main = outline ? greatest(ringsOf(outline), (a, b) => widthOf(a) - widthOf(b)) : undefined
  const land = (main ?? []).map(([lng = 0, lat = 0]): Position => [lng, Math.max(-80, Math.min(80, lat))])
  const closest = zoomOfWidth(size.width / LEAST_WIDTH)
  return frameOfCamera(fitCamera([...land, ...places], size, { room: ROOM, closest }), size, size)
}

/** How the stage lies in the picture, in its units. */
export function stageOfFrame({ left, top, width, size }: Frame): Stage {
  const side = size.width / width
  return { width: side, left: -left * side, top: -top * side }
}
