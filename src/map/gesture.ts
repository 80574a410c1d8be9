/** What fingers and pointers mean on the map, as far as d3-zoom does not decide it. */
import type { Pixel } from './ground.ts'

/** Pixels that a finger must go sideways to mean the map. */
const ASIDE = 24

/** Whether one finger that goes from here to there meant to move the map, where it scrolls the page. */
export function isLostDrag(from: Pixel, to: Pixel): boolean {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  return Math.abs(x) > ASIDE && Math.abs(x) > 2 * Math.abs(y)
}

/** What begins a gesture, and where. */
export interface Start {
  readonly type: string
  /** Fingers on the map; null: no touch. */
  readonly fingers: number | null
  readonly ctrlKey: boolean
  /** Of the mouse, 0: the main one. */
  readonly button: number
  readonly on: 'controls' | 'dot' | 'ground'
}

/** One finger scrolls the page, two move the map; dots and buttons keep their own double click. */
export function startsMove({ type, fingers, ctrlKey, button, on }: Start): boolean {
  if (on === 'controls' || (on === 'dot' && type === 'dblclick')) return false
  if (fingers !== null) return fingers > 1
  return (!ctrlKey || type === 'wheel') && button === 0
}
