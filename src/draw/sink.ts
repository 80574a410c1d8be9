/**
 * Where a drawing's looks go: into classes, which the style sheet of a page knows, or into attributes, for a picture that
 * stands on its own. The drawing is the same.
 */
import type { Layer, Posture } from '../model/vocabulary.ts'
import type { DotLook } from '../select/map/dot-look.ts'
import type { Part } from './looks.ts'

/** Of an element of SVG. */
export type Attributes = Readonly<Record<string, string | number>>

export interface DotStyle {
  readonly layer: Layer
  readonly look: DotLook
  readonly weak: boolean
}

export interface Sink {
  /** The group of a dot, and the shape in it. */
  readonly dot: (dot: DotStyle & { readonly id: string }) => Attributes
  readonly shape: (dot: DotStyle) => Attributes
  readonly part: (part: Part) => Attributes
  /** The ground of a tile. */
  readonly tile: (posture: Posture) => Attributes
}
