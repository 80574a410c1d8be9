/** Which of some points is meant: by a pointer, or by an arrow key. */
import { leastIndex } from 'd3'
import type { Pixel } from './ground.ts'

/** How much farther a point counts for each pixel that it lies aside of the asked direction. */
const ASIDE = 2
/** Counted on top for a point that lies more aside than ahead: it comes after all that lie ahead. */
const OBLIQUE = 1e4

/** The index of the point nearest to `from`, not farther than `reach` pixels; null where there is none. */
export function nearestWithin(from: Pixel, points: readonly Pixel[], reach: number): number | null {
  const distances = points.map(([x, y]) => Math.hypot(x - from[0], y - from[1]))
  const at = leastIndex(distances)
  return at === undefined || at < 0 || (distances[at] ?? Infinity) > reach ? null : at
}

/** The index of the next point from `from` in a direction (a unit vector); null where none lies that way. */
export function nearestInDirection(from: Pixel, points: readonly Pixel[], [dx, dy]: Pixel): number | null {
  const costs = points.map(([x, y]) => {
    const [gx, gy] = [x - from[0], y - from[1]]
    const along = gx * dx + gy * dy
    const aside = Math.abs(gx * dy - gy * dx)
    return along > 0.5 ? along + ASIDE * aside + (aside > along ? OBLIQUE : 0) : Infinity
  })
  const at = leastIndex(costs)
  return at === undefined || at < 0 || costs[at] === Infinity ? null : at
}
