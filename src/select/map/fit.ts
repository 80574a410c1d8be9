/** The one answer to how near a map may come: as near as still shows all of something in a box. */
import { ascending, extent, maxIndex } from 'd3'
import type { Position } from '../../model/dataset.ts'
import type { Camera } from '../../state/view-state.ts'
import { type Box, MAX_ZOOM, projectToStage, unprojectFromStage, wrapLongitude, zoomOfWidth } from './camera.ts'

interface FitOptions {
  /** The part of the box's sides that the object may take, above 0 to 1; the rest is room around it. */
  readonly room: number
  /** The nearest zoom, for one position and for those that lie close together. */
  readonly closest?: number
}

/** The shortest stretch that holds all points of a circle of length 1, eastwards: it may pass the end, and then ends above 1. */
function shortestStretch(points: readonly number[]): readonly [start: number, end: number] {
  const sorted = [...points].sort(ascending)
  const before = (at: number) => sorted[at - 1] ?? (sorted.at(-1) ?? 0) - 1
  // It begins after the widest gap.
  const at = maxIndex(sorted, (point, i) => point - before(i))
  return [sorted[at] ?? 0.5, before(at) + 1]
}

/**
 * The camera that sees all positions of an object in a box; the corners of its bounds do as well. What lies on both
 * sides of the antimeridian is seen across it, where that is the shorter way.
 * @param object at least one position, in degrees
 * @param box in pixels, not empty
 */
export function fitCamera(object: readonly Position[], box: Box, { room, closest = MAX_ZOOM }: FitOptions): Camera {
  const points = object.map(projectToStage)
  const [left, right] = shortestStretch(points.map(([x]) => x))
  const [top = 0.5, bottom = top] = extent(points, ([, y]) => y)
  const [lng, lat] = unprojectFromStage((left + right) / 2, (top + bottom) / 2)
  const width = Math.min((box.width * room) / (right - left), (box.height * room) / (bottom - top))
  return { lng: lng > 180 ? wrapLongitude(lng) : lng, lat, zoom: Math.min(closest, zoomOfWidth(width)) }
}
