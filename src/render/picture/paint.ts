/**
 * How marks are painted in a picture that leaves the page: the rules of `map.css` as attributes with the colours of one
 * scheme, as a file on its own has no stylesheet. `tests/browser/view-image.spec.ts` holds both to the same.
 */
import { interpolateRgb } from 'd3'
import type { Palette } from '../../draw/palette.ts'
import type { Layer } from '../../model/vocabulary.ts'
import type { DotLook } from '../../select/map/dot-look.ts'

/** Attributes of SVG. */
export type Paint = Readonly<Record<string, string | number>>

export interface Painted {
  readonly layer: Layer
  readonly look: DotLook
  readonly weak: boolean
}

/** How much of its colour a weakly sourced mark keeps; the rest is paper. */
const WEAK = 0.45

export function paintShape({ layer, look, weak }: Painted, { paper, layer: colours }: Palette): Paint {
  const mark = colours[layer]
  const isPossible = look.startsWith('possible')
  if (weak) {
    const fill = isPossible ? paper : interpolateRgb(paper, mark)(WEAK)
    return { fill, stroke: mark, 'stroke-width': 1, 'stroke-dasharray': '1.5 1.5' }
  }
  if (isPossible) return { fill: paper, stroke: mark, 'stroke-width': 1.6 }
  return { fill: mark, stroke: paper, 'stroke-width': 1, 'paint-order': 'stroke' }
}

export function paintBar({ ink }: Palette): Paint {
  return { fill: 'none', stroke: ink, 'stroke-width': 1.8 }
}

/** The dashed ring round what has no place. */
export function paintRing({ paper, quiet }: Palette): Paint {
  return { fill: paper, 'fill-opacity': 0.5, stroke: quiet, 'stroke-width': 1, 'stroke-dasharray': '2.5 2.5' }
}

/** The line from a true position to a group moved aside. */
export function paintLeader({ quiet }: Palette): Paint {
  return { fill: 'none', stroke: quiet, 'stroke-width': 1 }
}

/** Outlines of countries; a thinner line where they are small. */
export function paintBorder({ border }: Palette): Paint {
  return { stroke: border, 'stroke-width': 0.6, 'stroke-linejoin': 'round' }
}
