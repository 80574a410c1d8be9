/** Dated records by year and month; what is dated to a year only stands before the months of that year. */

import { ascending, groups, sort } from 'd3'
import type { AtlasIndex, IndexedCountry, IndexedRecord } from '../../model/atlas-index.ts'
import { parseDate } from '../../model/edtf-subset.ts'
import { isPlace } from '../../model/place-kinds.ts'
import { createRef, type RecordRef } from '../../model/record-ref.ts'

/** Which of a record's dates an entry stands for: the record's own, or a station's reported opening or closing. */
type Moment = 'dated' | 'opened' | 'closed'

export interface ChronologyEntry {
  readonly ref: RecordRef
  readonly record: IndexedRecord
  readonly country: IndexedCountry | null
  readonly moment: Moment
  readonly date: string
}

export interface ChronologyMonth {
  /** `2018-05`, or null for what is dated to the year only. */
  readonly month: string | null
  readonly entries: readonly ChronologyEntry[]
}

export interface ChronologyYear {
  readonly year: number
  readonly months: readonly ChronologyMonth[]
}

function entriesOf(record: IndexedRecord, index: AtlasIndex): ChronologyEntry[] {
  const site = isPlace(record)
  const ref = createRef(record, index)
  const country = index.countries.find(({ iso3 }) => iso3 === record.country) ?? null
  const dates: readonly [Moment, string | null][] = [
    [site ? 'opened' : 'dated', record.date],
    ['closed', record.closed],
  ]
  return dates.flatMap(([moment, date]) => (date === null ? [] : [{ ref, record, country, moment, date }]))
}

/** Year and month of the first part of a date. */
function monthOf(date: string): { readonly year: number; readonly month: string | null } {
  const part = parseDate(date)?.[0]
  if (!part) throw new RangeError(`${JSON.stringify(date)} is not a date of the checked dataset`)
  return { year: part.year, month: part.month === null ? null : date.slice(0, 7) }
}

function byDate(a: ChronologyEntry, b: ChronologyEntry): number {
  return ascending(a.date, b.date)
}

function groupMonths(entries: readonly ChronologyEntry[]): ChronologyMonth[] {
  const months = groups(entries, ({ date }) => monthOf(date).month)
  return sort(months, ([a], [b]) => ascending(a ?? '', b ?? '')).map(([month, group]) => ({
    month,
    entries: sort(group, byDate),
  }))
}

/** The dated among these records, oldest first. */
export function selectChronology(records: readonly IndexedRecord[], index: AtlasIndex): readonly ChronologyYear[] {
  const entries = records.flatMap((record) => entriesOf(record, index))
  const years = groups(entries, ({ date }) => monthOf(date).year)
  return sort(years, ([a], [b]) => a - b).map(([year, group]) => ({ year, months: groupMonths(group) }))
}
