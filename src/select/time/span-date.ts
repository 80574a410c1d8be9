/** Days of a span back into a written date: as precise as the days allow, and never more. */
import type { Span } from '../../model/span.ts'

const DAY = 86_400_000

function written(day: number, length: 4 | 7 | 10): string {
  return new Date(day * DAY).toISOString().slice(0, length)
}

/** The unit that starts at `first` and ends with `last`: `2018`, `2018-05`, `2018-05-14`, or null. */
function unitOf(first: number, last: number): string | null {
  const date = new Date(first * DAY)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const length = last - first + 1
  if (length === 1) return written(first, 10)
  if (day === 1 && length === (Date.UTC(year, month + 1) - Date.UTC(year, month)) / DAY) return written(first, 7)
  if (day === 1 && month === 0 && length === (Date.UTC(year + 1) - Date.UTC(year)) / DAY) return written(first, 4)
  return null
}

/**
 * The EDTF date of a stretch of days, both included. A day more than a calendar unit is how a span keeps an
 * approximate date: it is written `2016~` again.
 */
export function formatDays(first: number, last: number): string {
  const exact = unitOf(first, last)
  if (exact) return exact
  const approximate = unitOf(first, last - 1)
  return approximate ? `${approximate}~` : `${written(first, 10)}/${written(last, 10)}`
}

/** The first day of a span as a written date; null where nothing is known. */
export function dateOfStart(span: Span): string | null {
  return Number.isFinite(span.startMin) && Number.isFinite(span.startMax)
    ? formatDays(span.startMin, span.startMax)
    : null
}
