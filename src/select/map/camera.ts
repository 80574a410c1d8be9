/**
 * The stage is the whole world in Web Mercator as a square; the camera says which part of it fills the map's box.
 * Stage positions are fractions of its side from the north-west corner, boxes are in CSS pixels.
 */
import type { Position } from '../../model/dataset.ts'
import type { Camera } from '../../state/view-state.ts'

/** Pixels at each side of a box. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Box {
  readonly width: number
  readonly height: number
  /** Where something stands over the map, which what is framed keeps out of; left out: nowhere. */
  readonly covered?: Insets
}

/** The stage as it lies in the box: the length of its side and its corner. */
export interface Stage {
  readonly width: number
  readonly left: number
  readonly top: number
}

/** Side of the stage in pixels at zoom 0, as MapLibre counts. */
const WORLD_SIZE = 512

/** The part of the stage that may be seen: latitudes 84 to -72; north and south of it no land is drawn. */
export const SEEN = { top: 0.0308, bottom: 0.7933 } as const

/** Beyond this zoom, positions at city level would look more precise than they are. */
export const MAX_ZOOM = 8

const RADIANS = Math.PI / 180
const TURN = 2 * Math.PI

/** Where a position stands on the stage. */
export function projectToStage([lng, lat]: Position): readonly [number, number] {
  return [0.5 + lng / 360, 0.5 - Math.asinh(Math.tan(lat * RADIANS)) / TURN]
}

/** The position that stands at a point of the stage. */
export function unprojectFromStage(x: number, y: number): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * TURN)) / RADIANS]
}

export function widthOfZoom(zoom: number): number {
  return WORLD_SIZE * 2 ** zoom
}

export function zoomOfWidth(width: number): number {
  return Math.log2(width / WORLD_SIZE)
}

/** How the stage must lie so that the camera's centre stands in the middle of the box. */
export function stageOfCamera(camera: Camera, box: Box): Stage {
  const width = widthOfZoom(camera.zoom)
  const [x, y] = projectToStage([camera.lng, camera.lat])
  return { width, left: box.width / 2 - x * width, top: box.height / 2 - y * width }
}

/** A longitude on the one turn from -180 to 180. */
export function wrapLongitude(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180
}

/** The camera that sees the stage lie so. */
export function cameraOfStage(stage: Stage, box: Box): Camera {
  const x = (box.width / 2 - stage.left) / stage.width
  const y = (box.height / 2 - stage.top) / stage.width
  const [lng, lat] = unprojectFromStage(x, y)
  return { lng: Math.abs(lng) > 180 ? wrapLongitude(lng) : lng, lat, zoom: zoomOfWidth(stage.width) }
}

/** The smallest side of a stage that covers the box. */
export function coverWidth(box: Box): number {
  return Math.max(box.width, box.height / (SEEN.bottom - SEEN.top))
}

/** How far past its edges in the east and west a map is shown, in pixels: the width of the buttons over it. */
const MOST_PAST = 56

/** No more of the sea beyond the world's edges than there is room for: none where all of the world is in sight. */
export function pastEdges(width: number, box: Box): number {
  return Math.min(MOST_PAST, Math.max(0, width - box.width) / 8)
}

/** The nearest stage that covers the box, but for a strip in the east or west, and is not too close. */
export function clampStage(stage: Stage, box: Box): Stage {
  const limit = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
  const widest = Math.max(widthOfZoom(MAX_ZOOM), coverWidth(box))
  const width = limit(stage.width, coverWidth(box), widest)
  // Around the middle of the box, so that a limited zoom does not also move the map.
  const grow = width / stage.width
  const left = box.width / 2 - (box.width / 2 - stage.left) * grow
  const top = box.height / 2 - (box.height / 2 - stage.top) * grow
  const past = pastEdges(width, box)
  return {
    width,
    left: limit(left, box.width - width - past, past),
    top: limit(top, box.height - SEEN.bottom * width, -SEEN.top * width),
  }
}

/** The globe as it is first seen: Europe and Africa before the reader, all of it in the box. */
const GLOBE = { lng: 15, lat: 32, share: 0.84 } as const

export function globeCamera(box: Box): Camera {
  const { lng, lat, share } = GLOBE
  const diameter = share * Math.min(box.width, box.height)
  // MapLibre keeps the scale at the centre that of the flat map, so the globe is smaller by the cosine of its latitude.
  return { lng, lat, zoom: zoomOfWidth((diameter * Math.PI) / Math.cos(lat * RADIANS)) }
}
