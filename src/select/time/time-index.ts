/**
 * The cost of a slider step: records sorted by the handle positions at which they change, so that a step looks only at
 * those that may, and counts are read from prefix sums. Agrees with `selectVisible`; a test holds it to that.
 */
import type { AtlasIndex, Clock, IndexedRecord } from '../../model/atlas-index.ts'
import type { MonthIndex } from '../../model/months.ts'
import { slotOf } from '../../model/months.ts'
import { LAYERS, type Layer } from '../../model/vocabulary.ts'
import { createEdges, type Edges, SLOTS } from './handle-edges.ts'
import { createPrefixCounts } from './prefix-counts.ts'
import type { Certainty } from './visible.ts'

/** How many records of a layer a window lets through: surely, and perhaps. */
export interface LayerCount {
  readonly certain: number
  readonly possible: number
}

export interface MonthWindow {
  readonly from: MonthIndex
  readonly to: MonthIndex
}

/** How a record stands in a window. */
export interface Standing {
  /** Null where it is not in the window. */
  readonly certainty: Certainty | null
  readonly ended: boolean
}

interface TimeIndex {
  /** By the record's position in `records`. */
  readonly standingOf: (at: number, window: MonthWindow) => Standing
  /** The positions in `records` of those that stand differently in the two windows, each once, in order. */
  readonly changedBetween: (before: MonthWindow, after: MonthWindow) => readonly number[]
  /** How many records of each layer the window holds. */
  readonly countsAt: (window: MonthWindow) => { readonly [L in Layer]: LayerCount }
}

interface Sorted {
  /** Positions of records, by slot. */
  readonly records: Uint32Array
  /** Where each slot begins in `records`; one more than there are slots. */
  readonly starts: Uint32Array
}

/** Sorts record positions by several edges at once (a counting sort): a record stands once under each. */
function sortBySlot(edges: readonly Uint8Array[]): Sorted {
  const starts = new Uint32Array(SLOTS + 1)
  for (const edge of edges) for (const slot of edge) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1
  for (let slot = 0; slot < SLOTS; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0)
  const next = starts.slice()
  const records = new Uint32Array(starts[SLOTS] ?? 0)
  for (const edge of edges) {
    edge.forEach((slot, at) => {
      const place = next[slot] ?? 0
      records[place] = at
      next[slot] = place + 1
    })
  }
  return { records, starts }
}

/** The records with an edge that a handle crosses on its way from one month to another. */
function crossed({ records, starts }: Sorted, one: MonthIndex, other: MonthIndex): Uint32Array {
  const [low, high] = [slotOf(Math.min(one, other)) + 1, slotOf(Math.max(one, other)) + 1]
  return records.subarray(starts[low], starts[high])
}

function standingAt(edges: Edges, at: number, { from, to }: MonthWindow): Standing {
  const [start, end] = [slotOf(from), slotOf(to)]
  const isBefore = (edge: Uint8Array, slot: number) => (edge[at] ?? 0) <= slot
  const isIn = isBefore(edges.mayBegin, end) && !isBefore(edges.hasEnded, start)
  const isSure = isBefore(edges.hasBegun, end) && !isBefore(edges.mayEnd, start)
  return {
    certainty: isIn ? (isSure ? 'certain' : 'possible') : null,
    ended: isIn && isBefore(edges.isClosed, end),
  }
}

type Counter = (window: MonthWindow) => LayerCount

function createCounter(records: readonly IndexedRecord[], edges: Edges, layer: Layer): Counter {
  const own = Uint32Array.from(records.flatMap((record, at) => (record.layer === layer ? [at] : [])))
  const pick = (edge: Uint8Array) => Uint8Array.from(own, (at) => edge[at] ?? 0)
  const inWindow = createPrefixCounts(SLOTS, pick(edges.mayBegin), pick(edges.hasEnded))
  const sure = createPrefixCounts(SLOTS, pick(edges.hasBegun), pick(edges.mayEnd))
  return ({ from, to }) => {
    const certain = sure.countAt(slotOf(to), slotOf(from))
    return { certain, possible: inWindow.countAt(slotOf(to), slotOf(from)) - certain }
  }
}

/** Sorts the records of a clock once; a step then costs what changes, whatever the number of records. */
export function createTimeIndex(records: readonly IndexedRecord[], clock: Clock): TimeIndex {
  const edges = createEdges(records, clock)
  const byEnd = sortBySlot([edges.mayBegin, edges.hasBegun, edges.isClosed])
  const byStart = sortBySlot([edges.mayEnd, edges.hasEnded])
  const counters = LAYERS.map((layer) => [layer, createCounter(records, edges, layer)] as const)

  function isChanged(at: number, before: MonthWindow, after: MonthWindow): boolean {
    const [was, is] = [standingAt(edges, at, before), standingAt(edges, at, after)]
    return was.certainty !== is.certainty || was.ended !== is.ended
  }
  return {
    standingOf: (at, window) => standingAt(edges, at, window),
    changedBetween: (before, after) => {
      const candidates = [...crossed(byEnd, before.to, after.to), ...crossed(byStart, before.from, after.from)]
      return [...new Set(candidates)].filter((at) => isChanged(at, before, after)).sort((a, b) => a - b)
    },
    countsAt: (window) =>
      Object.fromEntries(counters.map(([layer, count]) => [layer, count(window)])) as { [L in Layer]: LayerCount },
  }
}

const known = new WeakMap<AtlasIndex, Map<Clock, TimeIndex>>()

/** The time index of an atlas on a clock. An index never changes, so it is sorted once. */
export function timeIndexOf(index: AtlasIndex, clock: Clock): TimeIndex {
  const clocks = known.get(index) ?? new Map<Clock, TimeIndex>()
  known.set(index, clocks)
  const made = clocks.get(clock) ?? createTimeIndex(index.records, clock)
  clocks.set(clock, made)
  return made
}
