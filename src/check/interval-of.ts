/** The interval of a date that may be none, remembered: reading a date is slow, and most dates stand many times. */
import { isDate } from '../model/edtf-subset.ts'
import { type Interval, parseInterval } from '../model/interval.ts'

const known = new Map<string, Interval | null>()

function readInterval(date: string): Interval | null {
  if (!isDate(date)) return null
  try {
    return parseInterval(date)
  } catch {
    return null
  }
}

/** The interval of a date, or null where it is none or runs backwards. */
export function intervalOf(date: unknown): Interval | null {
  if (typeof date !== 'string') return null
  const interval = known.get(date)
  if (interval !== undefined) return interval
  const read = readInterval(date)
  known.set(date, read)
  return read
}
