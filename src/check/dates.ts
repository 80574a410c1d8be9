/** Dates run forwards: ranges, rounds, openings and closings, publication and reading. */

import { formatCslDate } from '../model/csl-date.ts'
import type { Source } from '../model/dataset.ts'
import { isDate } from '../model/edtf-subset.ts'
import type { Interval } from '../model/interval.ts'
import { intervalOf } from './interval-of.ts'
import type { Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { type Row, rowProblem, type Tables } from './tables.ts'

const RECORD_DATES = ['date', 'opened', 'closed', 'from', 'to', 'as_of']

function checkRange(row: Row<unknown>, field: string, date: unknown): Problem[] {
  if (typeof date !== 'string' || intervalOf(date)) return []
  return [rowProblem(row, [field], `${formatValue(date)} runs backwards`, 'the earlier date first')]
}

/** Whether one happening surely lies after another that must not come first. */
function isAfter(start: Interval | null, end: Interval | null): boolean {
  return start !== null && end !== null && start.earliest >= end.latest
}

function checkOrder(row: Row<object>, start: string, end: string): Problem[] {
  const value = row.value as Readonly<Record<string, unknown>>
  if (!isAfter(intervalOf(value[start]), intervalOf(value[end]))) return []
  const found = `${formatValue(value[end])} lies before ${start} ${formatValue(value[start])}`
  return [rowProblem(row, [end], found, `a date not before ${start}`)]
}

/** A day that the calendar does not have, as `date-parts` may write one. */
function checkCsl(row: Row<Source>, field: 'issued' | 'accessed'): Problem[] {
  const date = row.value[field]
  if (!date || isDate(formatCslDate(date))) return []
  const path: Path = [field, 'date-parts', 0]
  return [rowProblem(row, path, `${formatValue(date['date-parts'][0])} is not a date`, 'a day of the calendar')]
}

function checkSource(row: Row<Source>): Problem[] {
  const { issued, accessed } = row.value
  const problems = [...checkCsl(row, 'issued'), ...checkCsl(row, 'accessed')]
  if (problems.length > 0 || !issued) return problems
  if (!isAfter(intervalOf(formatCslDate(issued)), intervalOf(formatCslDate(accessed)))) return []
  const found = `${formatCslDate(issued)} lies after accessed ${formatCslDate(accessed)}`
  return [rowProblem(row, ['issued'], found, 'a source to be published before it is read')]
}

/** History is dated to the day, so that it can be put in order. */
function checkDay(row: Row<{ readonly date: string }>): Problem[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(row.value.date)) return []
  return [rowProblem(row, ['date'], `${formatValue(row.value.date)} is not a day`, 'a day such as 2026-11-23')]
}

/** Dates that contradict each other. */
export function checkDates(tables: Tables): Problem[] {
  const rows: readonly Row<object>[] = [...tables.records, ...tables.rows('counts.json')]
  const history = [...tables.rows('changes.json'), ...tables.rows('removed.json')]
  return [
    ...rows.flatMap((row) =>
      Object.entries(row.value).flatMap(([field, date]) =>
        RECORD_DATES.includes(field) ? checkRange(row, field, date) : [],
      ),
    ),
    ...tables.records.flatMap((row) => [...checkOrder(row, 'from', 'to'), ...checkOrder(row, 'opened', 'closed')]),
    ...tables.rows('sources.json').flatMap(checkSource),
    ...history.flatMap(checkDay),
  ]
}
