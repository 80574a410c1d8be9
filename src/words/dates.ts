/** Written dates in a reader's language: as precise as the source, and never more. */
import { type DatePart, parseDate } from '../model/edtf-subset.ts'
import { FIRST_YEAR, type MonthIndex } from '../model/months.ts'

const DAY = 86_400_000

export interface DateWords {
  readonly locale: string
  /** Around `date`; for `~`. */
  readonly around: (date: string) => string
  /** Perhaps `date`; for `?`. */
  readonly perhaps: (date: string) => string
  readonly between: (start: string, end: string) => string
}

function optionsOf(part: DatePart): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(part.month !== null && { month: 'long' }),
    ...(part.day !== null && { day: 'numeric' }),
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** One formatter for each precision: making one takes far longer than using it. */
function formatterOf(locale: string, part: DatePart): Intl.DateTimeFormat {
  const key = `${locale} ${part.month !== null} ${part.day !== null}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, optionsOf(part))
  formatters.set(key, formatter)
  return formatter
}

function formatPart(part: DatePart, words: DateWords): string {
  const date = new Date(Date.UTC(part.year, (part.month ?? 1) - 1, part.day ?? 1))
  const text = formatterOf(words.locale, part).format(date)
  if (part.qualifier === '~') return words.around(text)
  return part.qualifier === '?' ? words.perhaps(text) : text
}

/** `2018-05` as `May 2018`, `2016~` as `around 2016`; text that is no date stays as it is. */
export function formatDate(text: string, words: DateWords): string {
  const parts = parseDate(text)
  if (!parts) return text
  const [start, end] = parts
  return end ? words.between(formatPart(start, words), formatPart(end, words)) : formatPart(start, words)
}

/** A month of the timeline as `May 2018`. */
export function formatMonthName(month: MonthIndex, locale: string): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(FIRST_YEAR, month, 1))
}

/** A day of a span as `14 May 2018`. */
export function formatDay(day: number, locale: string): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' } as const
  return new Intl.DateTimeFormat(locale, options).format(day * DAY)
}
