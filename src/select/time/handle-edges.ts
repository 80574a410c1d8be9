/** The handle positions at which a record changes on the timeline, as small numbers: all that a slider step needs of it. */
import type { Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { AFTER, BEFORE, SLOT_COUNT, windowOf } from '../../model/months.ts'
import type { Window } from '../../model/span.ts'
import { isCertain, isPossible } from '../../model/span.ts'
import { isClosed } from './visible.ts'

/** The last one is a position that no handle takes. */
export const SLOTS = SLOT_COUNT + 1

/** Slots by record, in the order of the records. */
export interface Edges {
  /** Of the window's end: the first at which the record is possible, certain, and closed. */
  readonly mayBegin: Uint8Array
  readonly hasBegun: Uint8Array
  readonly isClosed: Uint8Array
  /** Of the window's start: the first at which it is not certain, and not possible any more. */
  readonly mayEnd: Uint8Array
  readonly hasEnded: Uint8Array
}

const HANDLES = Array.from({ length: SLOTS - 1 }, (_, slot) => slot + BEFORE)
const UP_TO: readonly Window[] = HANDLES.map((to) => windowOf(BEFORE, to))
const SINCE: readonly Window[] = HANDLES.map((from) => windowOf(from, AFTER))

/** The first of the windows that passes; what passes once passes from there on. By halves: there are 86. */
function firstSlot(windows: readonly Window[], passes: (window: Window) => boolean): number {
  let [low, high] = [0, windows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const window = windows[middle]
    if (window && passes(window)) high = middle
    else low = middle + 1
  }
  return low
}

/** The edges of many records on a clock. */
export function createEdges(records: readonly IndexedRecord[], clock: Clock): Edges {
  const slots = (windows: readonly Window[], passes: (record: IndexedRecord, window: Window) => boolean) =>
    Uint8Array.from(records, (record) => firstSlot(windows, (window) => passes(record, window)))
  return {
    mayBegin: slots(UP_TO, ({ spans }, window) => isPossible(spans[clock], window)),
    hasBegun: slots(UP_TO, ({ spans }, window) => isCertain(spans[clock], window)),
    isClosed: slots(UP_TO, isClosed),
    mayEnd: slots(SINCE, ({ spans }, window) => !isCertain(spans[clock], window)),
    hasEnded: slots(SINCE, ({ spans }, window) => !isPossible(spans[clock], window)),
  }
}
