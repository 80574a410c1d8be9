/**
 * The bars behind the timeline's handles: for each month and layer how many records begin (or become public) in it.
 * A record known to the month counts there in full; one known less well is spread, lighter, over all it may lie in.
 */
import { max, sum } from 'd3'
import type { AtlasIndex, Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { calendarMonth, MONTH_COUNT } from '../../model/months.ts'
import { LAYERS, type Layer } from '../../model/vocabulary.ts'

/** Numbers of records; `spread` adds up shares of records known only to a longer stretch. */
export interface LayerTally {
  readonly certain: number
  readonly spread: number
}

/** One bar: its layers in stacking order, from the axis up. */
export type Stack = ReadonlyMap<Layer, LayerTally>

export interface Histogram {
  /** January 2016 to December 2022. */
  readonly months: readonly Stack[]
  readonly before: Stack
  readonly after: Stack
  /** Records of which not even the earliest month is known. */
  readonly undated: Stack
}

type MutableStack = Map<Layer, { certain: number; spread: number }>

function addShare(stack: MutableStack | undefined, layer: Layer, kind: keyof LayerTally, share: number): void {
  const shares = stack?.get(layer)
  if (shares) shares[kind] += share
}

function createStack(): MutableStack {
  return new Map(LAYERS.map((layer) => [layer, { certain: 0, spread: 0 }]))
}

/** The calendar months in which the record may begin, first and last; null where that is open. */
function monthsOf(record: IndexedRecord, clock: Clock): { first: number; last: number; certain: boolean } | null {
  const { startMin, startMax } = record.spans[clock]
  if (!Number.isFinite(startMin) || !Number.isFinite(startMax)) return null
  const first = calendarMonth(startMin)
  // An approximate date's last day is one day late (`lastStart`): that day alone makes no further month.
  const last = calendarMonth(Math.max(startMin, startMax - 1))
  return { first, last, certain: first === calendarMonth(startMax) }
}

/** Counts every record of the index once: the shares of each add up to 1. */
export function createHistogram(index: AtlasIndex, clock: Clock): Histogram {
  const months = Array.from({ length: MONTH_COUNT }, createStack)
  const [before, after, undated] = [createStack(), createStack(), createStack()]
  for (const record of index.records) {
    const span = monthsOf(record, clock)
    if (!span) {
      addShare(undated, record.layer, 'spread', 1)
      continue
    }
    const share = 1 / (span.last - span.first + 1)
    for (let month = span.first; month <= span.last; month += 1) {
      const stack = month < 0 ? before : month >= MONTH_COUNT ? after : months[month]
      addShare(stack, record.layer, span.certain ? 'certain' : 'spread', share)
    }
  }
  return { months, before, after, undated }
}

/** The height of a bar, for the layers that are switched on. */
export function sumStack(stack: Stack, layers: readonly Layer[]): number {
  return sum(layers, (layer) => (stack.get(layer)?.certain ?? 0) + (stack.get(layer)?.spread ?? 0))
}

/** The height of the highest month for the layers that are switched on; the open ends do not count. */
export function maxStack(histogram: Histogram, layers: readonly Layer[]): number {
  return max(histogram.months, (stack) => sumStack(stack, layers)) ?? 0
}
