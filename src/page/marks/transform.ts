/**
 * Where a mark stands aside, as attributes: inline styles would need a weaker security policy. `marks.css` lets them
 * count in the first picture alone.
 */
import type { Offset } from '../../select/map/spread.ts'

/** Undefined where there is nothing to move. */
export function translate([x, y]: Offset): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`
}

/** Makes a line of one unit to the east end at the offset. */
export function stretch([x, y]: Offset): string {
  return `matrix(${x} ${y} ${-y} ${x} 0 0)`
}
