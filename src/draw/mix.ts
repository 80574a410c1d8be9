/** Colours between those of the palette, mixed where pictures and style sheets are made: not every browser can mix. */
import { interpolateRgb, rgb } from 'd3'
import type { Layer } from '../model/vocabulary.ts'
import type { Palette, Role } from './palette.ts'

/** How much of its colour a weakly sourced mark keeps; the rest is paper. */
const WEAK = 0.45

interface Mixed {
  readonly of: Role
  /** Of the colour, from 0 to 1. */
  readonly share: number
  /** What takes the rest; null: it lets through what lies behind. */
  readonly over: Role | null
}

/** Grounds and words of a page, by what they are for. */
export const MIXED = {
  /** The search result that is chosen. */
  hit: { of: 'accent', share: 0.14, over: null },
  /** The window on the timeline. */
  window: { of: 'accent', share: 0.13, over: null },
  /** The source that an address points at. */
  target: { of: 'accent', share: 0.12, over: 'paper' },
  /** The words of a control that does nothing now. */
  disabled: { of: 'ink', share: 0.45, over: 'paper' },
  /** Around the globe. */
  space: { of: 'rule', share: 0.35, over: 'paper' },
  /** The part of a span that is not certain. */
  perhaps: { of: 'ink', share: 0.22, over: null },
} as const satisfies Readonly<Record<string, Mixed>>

/** `#c98f6c` */
function mixOver(colour: string, share: number, over: string): string {
  return rgb(interpolateRgb(over, colour)(share)).formatHex()
}

/** The colour of a layer's mark that rests on weak sources only. */
export function selectPale({ layer, paper }: Palette, name: Layer): string {
  return mixOver(layer[name], WEAK, paper)
}

/** `#c98f6c`, or `rgba(11, 92, 138, 0.14)` where it lets through. */
export function selectMixed(palette: Palette, name: keyof typeof MIXED): string {
  const { of, share, over }: Mixed = MIXED[name]
  return over === null ? String(rgb(palette[of]).copy({ opacity: share })) : mixOver(palette[of], share, palette[over])
}
