/**
 * A span as JSON says it in few characters. JSON has no infinity, so an unknown span is null, and so is an unknown
 * earliest start. Most spans are one day, and most of those a day that is known already: these are a number.
 */
import { type Span, UNKNOWN_SPAN } from './span.ts'

/** Null; the days from the expected day to the one day of the span; or all four ends. */
export type PackedSpan = null | number | readonly [number | null, number, number | null, number | null]

const DAY = 86_400_000

/** The day that a date of the dataset says, since 1970-01-01; 0 for one that says no single day. */
export function expectedDay(date: string | null): number {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / DAY : 0
}

/** The first day on which a span may have begun; 0 where that is not known. */
export function firstDay({ startMin }: Span): number {
  return Number.isFinite(startMin) ? startMin : 0
}

export function packSpan({ startMin, startMax, endMin, endMax }: Span, expected: number): PackedSpan {
  if (startMax === Infinity) return null
  if (startMin === startMax && endMin === startMin + 1 && endMax === endMin) return startMin - expected
  return [Number.isFinite(startMin) ? startMin : null, startMax, endMin, endMax]
}

/** The span that `packSpan` packed, with the same day expected. */
export function unpackSpan(packed: PackedSpan, expected: number): Span {
  if (packed === null) return UNKNOWN_SPAN
  if (typeof packed === 'number') {
    const day = expected + packed
    return { startMin: day, startMax: day, endMin: day + 1, endMax: day + 1 }
  }
  const [startMin, startMax, endMin, endMax] = packed
  return { startMin: startMin ?? -Infinity, startMax, endMin, endMax }
}
