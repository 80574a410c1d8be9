/** What a wish of the reader does to the stage, and how far the map lets it: the decisions of the navigator, in numbers. */
import { type Box, clampStage, coverWidth, MAX_ZOOM, type Stage, stageOfCamera } from '../select/map/camera.ts'
import type { Camera } from '../state/view-state.ts'
import type { Pixel } from './ground.ts'
import { UNIT } from './transforms.ts'

/** Smallest scale of a globe: about 230 pixels across. */
const LEAST_GLOBE = 1.4

/** How far out and how near a map goes in a box: the least and the most scale of d3's transform. */
export function scalesOf(box: Box, globe: boolean): [least: number, most: number] {
  const least = globe ? LEAST_GLOBE : coverWidth(box) / UNIT
  return [least, Math.max(least, 2 ** MAX_ZOOM)]
}

/** The nearest stage that a map may show in a box. */
export function limitStage(stage: Stage, box: Box, globe: boolean): Stage {
  return globe ? stage : clampStage(stage, box)
}

/** The stage of a camera, as near as the map may come to it. */
export function stageFor(camera: Camera, box: Box, globe: boolean): Stage {
  return limitStage(stageOfCamera(camera, box), box, globe)
}

/** What an address rounds of a view: degrees and zoom levels. */
const ROUNDED = 0.0051

/** Whether two views are one that was chosen, the one perhaps as the address tells it. */
export function isSameView(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return false
  return [a.lng - b.lng, a.lat - b.lat, a.zoom - b.zoom].every((gap) => Math.abs(gap) < ROUNDED)
}

/** The stage grown around the middle of the box. */
export function scaleStage({ width, left, top }: Stage, box: Box, factor: number): Stage {
  const [x, y] = [box.width / 2, box.height / 2]
  return { width: width * factor, left: x - (x - left) * factor, top: y - (y - top) * factor }
}

/** The stage moved by pixels. */
export function shiftStage({ width, left, top }: Stage, [x, y]: Pixel): Stage {
  return { width, left: left + x, top: top + y }
}

/** How much of the picture must be seen around a dot, in pixels, that it counts as in the box. */
const ROOM = 20

/** By how many pixels the picture must move so that a point of the box comes into its middle; null where it is in sight. */
export function shiftIntoSight([x, y]: Pixel, { width, height }: Box): Pixel | null {
  if (x > ROOM && x < width - ROOM && y > ROOM && y < height - ROOM) return null
  return [width / 2 - x, height / 2 - y]
}
