/** Which EDTF (ISO 8601-2) dates the dataset takes: year, month, day, each approximate or uncertain, and a closed range. */
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?])?$/

export const EXPECTED_DATE = 'expected EDTF such as 2018, 2018-05, 2018-05-14, 2016~, 2018? or 2016/2018'

/** A date of one precision: `month` and `day` are null where the source gives none; `qualifier` is `~`, `?` or none. */
export interface DatePart {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
  readonly qualifier: '~' | '?' | ''
}

/** The date part written by `text`, or null where it is not one (February 30 is none). */
function parseDatePart(text: string): DatePart | null {
  const match = PART.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null]
  const calendar = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (year < 1900 || calendar.getUTCFullYear() !== year) return null
  if (month !== null && calendar.getUTCMonth() !== month - 1) return null
  return { year, month, day, qualifier: (match[4] ?? '') as DatePart['qualifier'] }
}

/** The one or two parts of a date: `2016/2018` has two. Null where the text is not in the subset. */
export function parseDate(text: string): readonly [DatePart] | readonly [DatePart, DatePart] | null {
  const [first, second, ...rest] = text.split('/').map(parseDatePart)
  if (!first || rest.length > 0 || second === null) return null
  return second === undefined ? [first] : [first, second]
}

/** Whether the dataset takes this text as a date. */
export function isDate(text: string): boolean {
  return parseDate(text) !== null
}
