/** The dates that lessons name: as the data have them, or less precise, never more. */

import { formatCslDate } from '../../model/csl-date.ts'
import type { AtlasRecord } from '../../model/dataset.ts'
import { parseDate } from '../../model/edtf-subset.ts'
import { parseInterval } from '../../model/interval.ts'
import type { DATE_NAMES } from '../../model/lesson-text.ts'
import { isPlace } from '../../model/place-kinds.ts'
import type { LessonFacts } from './facts.ts'
import { isTrouble, missing, type Trouble, trouble } from './trouble.ts'

export type DateName = (typeof DATE_NAMES)[number]

function startOf(record: AtlasRecord): string | null {
  switch (record.kind) {
    case 'station':
    case 'site':
    case 'centre':
      return record.opened
    case 'patrol':
      return record.from
    default:
      return record.date
  }
}

function endOf(record: AtlasRecord): string | null {
  if (isPlace(record)) return record.closed
  return record.kind === 'patrol' ? record.to : null
}

/** The date of a record, a source or a count as EDTF; null where it has none. */
function dateOf(id: string, facts: LessonFacts): string | null | Trouble {
  const record = facts.records.get(id)
  if (record) return startOf(record)
  const source = facts.sources.get(id)
  if (source) return source.issued ? formatCslDate(source.issued) : null
  return facts.counts.get(id)?.as_of ?? missing(id, 'the id of a record, a source or a count')
}

/** A plain date cut to its first characters: `2022-10-26` to `2022-10`. */
function cutDate(date: string, length: number, id: string): string | Trouble {
  if (/^\d{4}(-\d{2}){0,2}$/.test(date) && date.length >= length) return date.slice(0, length)
  return trouble(`"${id}" is dated ${date}`, length === 7 ? 'a date with a month' : 'a date with one year')
}

/** What a reference to a date gives, as EDTF. */
export function resolveDate(name: DateName, id: string, facts: LessonFacts): string | Trouble {
  const record = facts.records.get(id)
  const date = name !== 'end' ? dateOf(id, facts) : record ? endOf(record) : missing(id, 'the id of a record')
  if (date === null) return trouble(`"${id}" has no ${name === 'end' ? 'end' : 'date'}`, 'one that has')
  if (isTrouble(date) || name === 'date' || name === 'end') return date
  return cutDate(date, name === 'month' ? 7 : 4, id)
}

/** Whole days from one date to another, both known to the day. */
export function daysBetween(first: string, second: string, facts: LessonFacts): number | Trouble {
  const days = [first, second].map((id) => {
    const date = resolveDate('date', id, facts)
    if (isTrouble(date)) return date
    const [part, more] = parseDate(date) ?? []
    if (!part || more || part.day === null) return trouble(`"${id}" is dated ${date}`, 'a date known to the day')
    return parseInterval(date).earliest
  })
  const [from = 0, to = 0] = days
  if (isTrouble(from)) return from
  return isTrouble(to) ? to : to - from
}
