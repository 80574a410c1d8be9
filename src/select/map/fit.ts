/** The one answer to how near a map may come: as near as still shows all of something in a box. */
import { ascending, extent, maxIndex } from 'd3'
import type { Position } from '../../model/dataset.ts'
import type { Camera } from '../../state/view-state.ts'
import {
  type Box,
  type Insets,
  MAX_ZOOM,
  projectToStage,
  unprojectFromStage,
  widthOfZoom,
  wrapLongitude,
  zoomOfWidth,
} from './camera.ts'

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
  const start = sorted[at] ?? 0.5
  // Never before its start, where a turn forth and back has lost the last digit.
  return [start, Math.max(start, before(at) + 1)]
}

/** A part of the stage, in fractions of its side: its middle and how far it reaches. */
interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * What holds all positions of an object; the corners of its bounds do as well. What lies on both sides of the
 * antimeridian is held across it, where that is the shorter way.
 * @param object at least one position, in degrees
 */
export function extentOf(object: readonly Position[]): Extent {
  const points = object.map(projectToStage)
  const [left, right] = shortestStretch(points.map(([x]) => x))
  const [top = 0.5, bottom = top] = extent(points, ([, y]) => y)
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

/** Pixels: a map that is hidden has no size at all, and what stands over it may cover one that is very small. */
const LEAST = 1

const UNCOVERED: Insets = { left: 0, top: 0, right: 0, bottom: 0 }

/**
 * The camera that sees all positions of an object in a box, clear of what stands over that.
 * @param object at least one position, in degrees
 */
export function fitCamera(object: readonly Position[], box: Box, { room, closest = MAX_ZOOM }: FitOptions): Camera {
  const { x, y, width, height } = extentOf(object)
  const { left, top, right, bottom } = box.covered ?? UNCOVERED
  const across = (Math.max(LEAST, box.width - left - right) * room) / width
  const down = (Math.max(LEAST, box.height - top - bottom) * room) / height
  const side = Math.min(across, down, widthOfZoom(closest))
  // The middle of what is free lies beside that of the box.
  const [lng, lat] = unprojectFromStage(x - (left - right) / 2 / side, y - (top - bottom) / 2 / side)
  return { lng: Math.abs(lng) > 180 ? wrapLongitude(lng) : lng, lat, zoom: zoomOfWidth(side) }
}
