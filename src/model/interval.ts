/** The one place where a written date becomes a stretch of days. Build time only: it brings the EDTF library. */
import edtf from 'edtf'
import { EXPECTED_DATE, parseDate } from './edtf-subset.ts'

const DAY = 86_400_000

/**
 * Half-open, in whole days since 1970-01-01 UTC: the date lies in [earliest, latest).
 * `approximate` keeps the interval and says that its edges are not certain.
 */
export interface Interval {
  readonly earliest: number
  readonly latest: number
  readonly approximate: boolean
}

/** Intervals by their text: the library takes a millisecond for each, and the same dates are asked for again and again. */
const known = new Map<string, Interval>()

/**
 * The interval of an EDTF date of our subset.
 * @throws RangeError when the text is not in the subset, or when a range runs backwards
 */
export function parseInterval(text: string): Interval {
  const interval = known.get(text) ?? readInterval(text)
  known.set(text, interval)
  return interval
}

function readInterval(text: string): Interval {
  const parts = parseDate(text)
  if (!parts) throw new RangeError(`${JSON.stringify(text)} is not a date (${EXPECTED_DATE})`)
  // Part by part: of a range that runs backwards the library throws an error of its own.
  const [first = text, last = first] = text.split('/')
  const start = edtf(first)
  const end = last === first ? start : edtf(last)
  const interval = Object.freeze({
    earliest: Math.floor(start.min / DAY),
    latest: Math.floor(end.max / DAY) + 1,
    approximate: parts.some((part) => part.qualifier !== ''),
  })
  if (interval.latest <= interval.earliest) {
    throw new RangeError(`${JSON.stringify(text)} runs backwards (expected the earlier date first)`)
  }
  return interval
}

/** The later of two happenings, each known to its own interval. Its edges are as certain as the one that sets them. */
export function laterOf(a: Interval, b: Interval): Interval {
  if (a.earliest >= b.latest) return a
  if (b.earliest >= a.latest) return b
  return {
    earliest: Math.max(a.earliest, b.earliest),
    latest: Math.max(a.latest, b.latest),
    approximate: a.approximate || b.approximate,
  }
}

/** The earlier of two happenings, each known to its own interval; the one that must be over first sets the last day. */
export function earlierOf(a: Interval, b: Interval): Interval {
  const first = b.latest < a.latest || (b.latest === a.latest && !b.approximate) ? b : a
  return { ...first, earliest: Math.min(a.earliest, b.earliest) }
}
