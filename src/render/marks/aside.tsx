/**
 * Moves a mark aside in each of the two first pictures. Both moves stand in the page as attributes, one around the
 * other, and `map.css` lets only that of the picture in sight count: inline styles would need a weaker security policy.
 */
import type { JSX } from 'preact'
import type { Offset } from '../../select/spread.ts'
import type { Anchored } from './mark-place.ts'

const NOWHERE: Offset = [0, 0]

/** Undefined where there is nothing to move. */
export function translate([x, y]: Offset): string | undefined {
  return x === 0 && y === 0 ? undefined : `translate(${x} ${y})`
}

/** Makes a line of one unit to the east end at the offset. */
export function stretch([x, y]: Offset): string {
  return `matrix(${x} ${y} ${-y} ${x} 0 0)`
}

interface AsideProps {
  readonly offsets: Anchored
  readonly transform: (offset: Offset) => string | undefined
  /** The element of class `at-phone`, with its transform. */
  readonly children: (phone: string | undefined) => JSX.Element
}

export function Aside({ offsets: { wide, phone }, transform, children }: AsideProps) {
  return (
    <g class="at-wide" transform={transform(wide ?? NOWHERE)}>
      {children(transform(phone ?? NOWHERE))}
    </g>
  )
}
