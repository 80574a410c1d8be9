/** A span as a strip along the months of the timeline: where it is sure, where it may be, and whether its end is known. */
import { MONTH_COUNT, monthStart } from '../../model/months.ts'
import type { Span } from '../../model/span.ts'

/** Positions along the timeline, 0 (its first day) to 1 (its last); parts outside are cut off. */
export interface SpanStrip {
  /** May have begun, not surely yet; null where the beginning is known to the day. */
  readonly opening: readonly [number, number] | null
  /** Begun for sure, and not over; null where there is no such time on the timeline. */
  readonly sure: readonly [number, number] | null
  /** May be over, not surely yet. */
  readonly closing: readonly [number, number] | null
  /** No end is on record: the strip fades out, as neither end nor going on is known. */
  readonly endless: boolean
}

const FIRST = monthStart(0)
const LENGTH = monthStart(MONTH_COUNT) - FIRST

function positionOf(day: number): number {
  return Math.min(1, Math.max(0, (day - FIRST) / LENGTH))
}

/** The part between two days that lies on the timeline; null where none does. */
function part(from: number, to: number): readonly [number, number] | null {
  const [start, end] = [positionOf(from), positionOf(to)]
  return end > start ? [start, end] : null
}

/** Null where nothing is known of the span, or where all of it lies outside the timeline. */
export function createSpanStrip({ startMin, startMax, endMin, endMax }: Span): SpanStrip | null {
  if (!Number.isFinite(startMax)) return null
  const lastDay = endMax ?? Number.POSITIVE_INFINITY
  const surelyOver = endMin ?? Number.POSITIVE_INFINITY
  const opening = part(startMin, Math.min(startMax, lastDay))
  const sure = part(startMax, surelyOver)
  const closing = endMax === null ? null : part(Math.max(startMax, surelyOver), lastDay)
  return opening || sure || closing ? { opening, sure, closing, endless: endMax === null } : null
}
