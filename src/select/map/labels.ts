/** Which country names fit on the map at a zoom, and where: none touches a group of dots or another name. */
import { sort } from 'd3'
import { projectToStage } from './camera.ts'
import type { LabelCandidate } from './label-candidates.ts'
import type { ScenePlace } from './scene.ts'
import { markScale, type Offset } from './spread.ts'

interface Rectangle {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Pixels; the width of a letter is that of a wide system font, so that a narrower one leaves room. */
const LETTER_WIDTH = 6.6
export const LINE_HEIGHT = 14
const MARGIN = 2
/** Kept free around a group of dots: bars and rings reach beyond it. */
const MARK_MARGIN = 2
/** How far above or below its point a name may stand, in pixels, and how far aside, in halves of its own length. */
const LINES = [0, 8, 15, 22, 29, 36, 44, 52] as const
const SHIFTS = [0, 0.3, 0.6, 0.9, 1.2] as const

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight }
}

/** Half of the room that a name takes, in pixels. */
export function halfWidthOf(name: string): number {
  return (name.length * LETTER_WIDTH) / 2 + MARGIN
}

/** Where a name may stand, nearest first. */
function offsetsOf(name: string): readonly Offset[] {
  const both = (values: readonly number[]) => values.flatMap((value) => (value === 0 ? [0] : [value, -value]))
  const offsets = both(LINES).flatMap((dy) =>
    both(SHIFTS).map((shift): Offset => [Math.round(shift * halfWidthOf(name)), dy]),
  )
  return sort(offsets, ([x, y]) => Math.hypot(x, y))
}

function occupiedBy(
  scene: readonly ScenePlace[],
  offsets: ReadonlyMap<string, Offset>,
  width: number,
  scale: number,
): Rectangle[] {
  return scene.map(({ place, radius }) => {
    const [x, y] = projectToStage(place.position)
    const [dx, dy] = offsets.get(place.key) ?? [0, 0]
    const half = radius * scale + MARK_MARGIN
    return around(x * width + dx, y * width + dy, half, half)
  })
}

type Point = readonly [number, number]

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

/**
 * The offset of each name that fits, by country; names that do not fit are left out.
 * @param candidates in order of importance @param width side of the stage in pixels
 * @param scale how large marks are drawn there
 */
export function selectLabels(
  candidates: readonly LabelCandidate[],
  scene: readonly ScenePlace[],
  offsets: ReadonlyMap<string, Offset>,
  width: number,
  scale = markScale(width),
): ReadonlyMap<string, Offset> {
  const occupied = occupiedBy(scene, offsets, width, scale)
  const labels = new Map<string, Offset>()
  const points = candidates.map(({ position }) => projectToStage(position).map((at) => at * width) as [number, number])
  for (const [i, { iso3, name }] of candidates.entries()) {
    const own = points[i] ?? [0, 0]
    const at = ([dx, dy]: Offset): Point => [own[0] + dx, own[1] + dy]
    const boxOf = (offset: Offset) => around(...at(offset), halfWidthOf(name), LINE_HEIGHT / 2)
    const isFree = (box: Rectangle) => box.x0 >= 0 && box.x1 <= width && !occupied.some((other) => touches(other, box))
    // Nearer to another country's point it would seem to be the name of that one.
    const isOwn = (point: Point) => points.every((other) => distance(point, own) <= distance(point, other))
    const free = offsetsOf(name).find((offset) => isFree(boxOf(offset)) && isOwn(at(offset)))
    if (!free) continue
    labels.set(iso3, free)
    occupied.push(boxOf(free))
  }
  return labels
}
