/** What a key means on the map: a command, a move of the picture, or that nothing is pointed at any more. */

import type { MapCommand } from '../state/map-command.ts'
import type { Pixel } from './ground.ts'

type KeyMeaning = { readonly command: MapCommand } | { readonly pan: Pixel } | 'leave'

/** Pixels of a step by Shift and an arrow key. */
const PAN = 120

const COMMANDS: Readonly<Record<string, MapCommand>> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'reset' }
const PANS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
}

/** Null: nothing here. */
export function meaningOfKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): KeyMeaning | null {
  if (key === 'Escape') return 'leave'
  const [command, pan] = [COMMANDS[key], shiftKey ? PANS[key] : undefined]
  if (command) return { command }
  return pan ? { pan } : null
}
