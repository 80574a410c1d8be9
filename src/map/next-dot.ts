/** Which dot a key leads to from another: arrows to the nearest that way, the other keys along the row from west to east. */
import { ascending } from 'd3'
import type { Pixel } from './ground.ts'
import { nearestInDirection } from './nearest.ts'

const DIRECTIONS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const STEPS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }

/** The indices of points from west to east. */
function rowOf(points: readonly Pixel[]): readonly number[] {
  return [...points.keys()].sort((a, b) => ascending(points[a]?.[0], points[b]?.[0]))
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/**
 * The index of the dot that a key leads to; null where it leads to none. With Shift the arrows move the picture.
 * @param at index of the dot that has the focus, or -1
 * @param points the middles of all dots that can be reached, in pixels
 */
export function nextDot({ key, shiftKey }: Pressed, at: number, points: readonly Pixel[]): number | null {
  if (shiftKey) return null
  const step = STEPS[key]
  if (step !== undefined) {
    const row = rowOf(points)
    return row[row.indexOf(at) + step] ?? null
  }
  if (key === 'Home' || key === 'End') return rowOf(points).at(key === 'Home' ? 0 : -1) ?? null
  const [direction, from] = [DIRECTIONS[key], points[at]]
  return direction && from ? nearestInDirection(from, points, direction) : null
}
