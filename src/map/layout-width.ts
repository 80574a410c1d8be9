/** For which side of the stage the marks are laid out: the decision of the map, in numbers. */

/** How much closer things stand on a globe than on the plane, about Europe. */
const GLOBE_DENSITY = 0.75

interface LayoutQuestion {
  /** Side of the stage, in pixels. */
  readonly width: number
  /** Whether the map shows the first picture. */
  readonly first: boolean
  readonly globe: boolean
  /** Whether the box may be of any size, which the layout that the page came with does not know. */
  readonly anySize: boolean
}

/** Pixels; null: the layout that the page came with. */
export function layoutWidthFor({ width, first, globe, anySize }: LayoutQuestion): number | null {
  if (globe) return width * GLOBE_DENSITY
  return first && !anySize ? null : width
}
