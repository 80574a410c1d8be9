/** The public clock: when a record could first be read about. Build time only. */
import { formatCslDate } from './csl-date.ts'
import type { AtlasRecord, Dataset, Source } from './dataset.ts'
import { earlierOf, type Interval, laterOf, parseInterval } from './interval.ts'

/** When the first dated source among `ids` came out; one dated to a year may be that first. Null where none is dated. */
function earliestIssue(ids: readonly string[], sources: ReadonlyMap<string, Source>): Interval | null {
  const issued = ids.flatMap((id) => sources.get(id)?.issued ?? [])
  const [first, ...rest] = issued.map((date) => parseInterval(formatCslDate(date)))
  return first ? rest.reduce(earlierOf, first) : null
}

/**
 * For a station the day its report came out; for any other record the later of its happening and its earliest
 * dated source. Null where no source is dated.
 */
export function publicInterval(
  record: AtlasRecord,
  happened: Interval | null,
  publications: ReadonlyMap<string, Interval>,
  sources: ReadonlyMap<string, Source>,
): Interval | null {
  if (record.kind === 'station') return publications.get(record.listed_in) ?? null
  const issued = earliestIssue(record.sources, sources)
  return issued && happened ? laterOf(happened, issued) : issued
}

/** When each report of the NGO came out, by report id. */
export function publicationIntervals(dataset: Dataset): ReadonlyMap<string, Interval> {
  const dates = new Map(
    dataset.records.flatMap((record) => (record.kind === 'event' ? [[record.id, record.date]] : [])),
  )
  return new Map(dataset.reports.map((report) => [report.id, parseInterval(dates.get(report.published) ?? '')]))
}
