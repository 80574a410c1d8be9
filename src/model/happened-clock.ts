/** The clock of happening: when each record was there, as far as its own dates tell. Build time only. */
import type { Centre, Dataset, Site, Station } from './dataset.ts'
import { parseDate } from './edtf-subset.ts'
import { type Interval, parseInterval } from './interval.ts'
import { type Span, spanBetween, spanOfHappening, UNKNOWN_SPAN } from './span.ts'

/** The span of a dated happening: a day known to an interval, or a stretch where two dates are written. */
export function spanOfDate(date: string): Span {
  if (parseDate(date)?.length !== 2) return spanOfHappening(parseInterval(date))
  const [start = '', end = ''] = date.split('/')
  return spanBetween(parseInterval(start), parseInterval(end))
}

/** The first day on which a station of each network may have existed; `null` holds the earliest of all. */
export function networkLaunches(dataset: Dataset): ReadonlyMap<string | null, number> {
  const dates = new Map(
    dataset.records.flatMap((record) => (record.kind === 'event' ? [[record.id, record.date]] : [])),
  )
  const days = dataset.networks.map(
    (network) => [network.id, parseInterval(dates.get(network.launched) ?? '').earliest] as const,
  )
  return new Map<string | null, number>([...days, [null, Math.min(...days.map(([, day]) => day))]])
}

/** A span with its closing: it had begun by then, whatever else was thought, and cannot have ended before that. */
function endSpan(span: Span, closed: Interval): Span {
  const { endMin, endMax, startMax: lastDay } = spanOfHappening(closed)
  const startMax = Math.min(span.startMax, lastDay)
  const startMin = Math.min(span.startMin, startMax)
  return { startMin, startMax, endMin: Math.max(endMin ?? startMin, startMin), endMax }
}

/**
 * A station's or site's time: from its opening, or where that is unknown from somewhere between its network's launch
 * (`launch`; null: since any time) and the day it was listed. Being listed ends the doubt about the start, not about
 * the claim.
 */
export function spanOfStation(record: Station | Site | Centre, launch: number | null, listed: Interval | null): Span {
  const opened = record.opened === null ? null : parseInterval(record.opened)
  const closed = record.closed === null ? null : parseInterval(record.closed)
  const start = opened ?? listed
  if (!start) return UNKNOWN_SPAN
  const span = spanBetween(start, null)
  const startMax = listed ? Math.min(span.startMax, listed.latest - 1) : span.startMax
  const startMin = Math.min(opened ? opened.earliest : (launch ?? -Infinity), startMax)
  return closed ? endSpan({ ...span, startMin, startMax }, closed) : { ...span, startMin, startMax }
}
