/** Which country names fit on the map at a zoom, and where: none touches a group of dots or another name. */
import type { Position } from '../model/dataset.ts'
import { projectToStage } from './camera.ts'
import type { ScenePlace } from './scene.ts'
import type { Offset } from './spread.ts'

export interface LabelCandidate {
  readonly iso3: string
  readonly name: string
  readonly position: Position
}

interface Rectangle {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Pixels; the width of a letter is that of a wide system font, so that a narrower one leaves room. */
const LETTER_WIDTH = 6.6
const LINE_HEIGHT = 14
const MARGIN = 2
/** How far a name may stand from its point, in pixels: near, then farther, in eight directions. */
const DISTANCES = [0, 14, 24, 36] as const
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.7, 0.7],
  [-0.7, 0.7],
  [0.7, -0.7],
  [-0.7, -0.7],
]

function touches(a: Rectangle, b: Rectangle): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight }
}

function halfWidthOf(name: string): number {
  return (name.length * LETTER_WIDTH) / 2 + MARGIN
}

/** Where a name may stand, nearest first: sideways it must clear its own length. */
function offsetsOf(name: string): readonly Offset[] {
  return DISTANCES.flatMap((distance) =>
    (distance === 0 ? [[0, 0] as const] : DIRECTIONS).map(([x, y]): Offset => {
      const aside = Math.abs(x) < 0.5 ? 0 : Math.sign(x) * halfWidthOf(name)
      return [Math.round(x * distance * 0.6 + aside), Math.round(y * distance)]
    }),
  )
}

function occupiedBy(scene: readonly ScenePlace[], offsets: ReadonlyMap<string, Offset>, width: number): Rectangle[] {
  return scene.map(({ place, radius }) => {
    const [x, y] = projectToStage(place.position)
    const [dx, dy] = offsets.get(place.key) ?? [0, 0]
    return around(x * width + dx, y * width + dy, radius, radius)
  })
}

/**
 * The offset of each name that fits, by country; names that do not fit are left out.
 * @param candidates in order of importance @param width side of the stage in pixels
 */
export function selectLabels(
  candidates: readonly LabelCandidate[],
  scene: readonly ScenePlace[],
  offsets: ReadonlyMap<string, Offset>,
  width: number,
): ReadonlyMap<string, Offset> {
  const occupied = occupiedBy(scene, offsets, width)
  const labels = new Map<string, Offset>()
  for (const { iso3, name, position } of candidates) {
    const [x, y] = projectToStage(position)
    const boxOf = ([dx, dy]: Offset) => around(x * width + dx, y * width + dy, halfWidthOf(name), LINE_HEIGHT / 2)
    const isFree = (box: Rectangle) => box.x0 >= 0 && box.x1 <= width && !occupied.some((other) => touches(other, box))
    const free = offsetsOf(name).find((offset) => isFree(boxOf(offset)))
    if (!free) continue
    labels.set(iso3, free)
    occupied.push(boxOf(free))
  }
  return labels
}
