/**
 * When a record was there, as far as it is known. Days since 1970-01-01 UTC; ends are exclusive.
 * `start` lies in [startMin, startMax], `end` in [endMin, endMax]; both ends null: no end is known.
 */
import type { Interval } from './interval.ts'

export interface Span {
  readonly startMin: number
  readonly startMax: number
  readonly endMin: number | null
  readonly endMax: number | null
}

/** A stretch of time asked about: from the first day to before the last, infinite where it is open. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** Nothing at all is known about when: possible at any time, certain only where every time is asked about. */
export const UNKNOWN_SPAN: Span = { startMin: -Infinity, startMax: Infinity, endMin: -Infinity, endMax: Infinity }

/** The last day on which a thing dated so may have begun; one day later where the edge is not certain. */
function lastStart(interval: Interval): number {
  return interval.approximate ? interval.latest : interval.latest - 1
}

/** The first day before which a thing dated so may have been over. */
function firstEnd(interval: Interval): number {
  return interval.approximate ? interval.earliest : interval.earliest + 1
}

/** A happening on one day, known to an interval. */
export function spanOfHappening(interval: Interval): Span {
  return spanBetween(interval, interval)
}

/**
 * From a start to an end, each known to an interval; no end given: end unknown, never "still there".
 * Nothing ends before it begins, so each also bounds the other.
 */
export function spanBetween(start: Interval, end: Interval | null): Span {
  const [startMin, startMax] = [start.earliest, lastStart(start)]
  if (end === null) return { startMin, startMax, endMin: null, endMax: null }
  return {
    startMin,
    startMax: Math.min(startMax, lastStart(end)),
    endMin: Math.max(firstEnd(end), firstEnd(start)),
    endMax: end.latest,
  }
}

/** Whether the record may have been there at some time in the window. */
export function isPossible(span: Span, window: Window): boolean {
  return span.startMin < window.to && (span.endMax === null || span.endMax > window.from)
}

/**
 * Whether the record's dates put it in the window for sure: begun before the window ends, and not over before it
 * begins. An unknown end counts as not over. Whatever its dates, a record lies in a window that is open on that side.
 * Says nothing about whether the claim is true.
 */
export function isCertain(span: Span, window: Window): boolean {
  const isBegun = window.to === Infinity || span.startMax < window.to
  const isOver = window.from > -Infinity && span.endMin !== null && span.endMin <= window.from
  return isBegun && !isOver
}

/** Whether an end is on record and lies before the window's end for sure; an approximate one is not sure at its edge. */
export function isEnded(span: Span, window: Window, isApproximate = false): boolean {
  if (span.endMax === null) return false
  return isApproximate ? span.endMax < window.to : span.endMax <= window.to
}
