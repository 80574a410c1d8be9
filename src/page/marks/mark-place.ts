/** The marks as finished values. */
import type { Layer } from '../../model/vocabulary.ts'
import type { Offset } from '../../select/map/spread.ts'

export interface MarkDot {
  /** Id of the record. */
  readonly id: string
  readonly layer: Layer
  readonly href: string
  /** What it is and where, in words. */
  readonly label: string
  readonly weak: boolean
  /** Pixels from the middle of its group. */
  readonly dx: number
  readonly dy: number
}

/** Something that stands at a point of the stage. */
interface Anchored {
  /** Per cent of the stage's side. */
  readonly x: number
  readonly y: number
}

export interface MarkPlace extends Anchored {
  readonly key: string
  /** How far it stands aside in the first picture. */
  readonly offset: Offset
  /** Only the country is known: the group stands in a dashed ring. */
  readonly unplaced: boolean
  readonly radius: number
  readonly dots: readonly MarkDot[]
  /** A counted mark instead of dots: whose records it counts, near what, and where its link leads without script. */
  readonly joined: { readonly ids: readonly string[]; readonly near: string; readonly href: string } | null
}

export interface MarkLabel extends Anchored {
  readonly iso3: string
  readonly name: string
  /** How far it stands aside in the first picture; null where it finds no room there. */
  readonly offset: Offset | null
}

export interface MarkSet {
  readonly places: readonly MarkPlace[]
  readonly labels: readonly MarkLabel[]
}
