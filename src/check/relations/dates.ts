/** Dates by themselves, and beside each other. Which fields are dates, and in what order, stands in the schema. */
import { isDate } from '../../model/edtf-subset.ts'
import { intervalOf } from '../interval-of.ts'
import { createProblem, type Path, valueAt } from '../parsed-file.ts'
import { formatValue, type Problem } from '../problem.ts'
import type { Tables } from '../tables.ts'
import { dateText, type TypedValue, typedValues } from '../typed-values.ts'
import type { Moment, Relation } from './relation.ts'

/** Each date of the tables through one check. */
function forEachDate(check: (date: TypedValue, text: string, moment: Moment) => Problem[]) {
  return (tables: Tables, moment: Moment): Problem[] =>
    [...typedValues(tables)].flatMap((date) => {
      const text = dateText(date.value, date.meaning)
      return text === null ? [] : check(date, text, moment)
    })
}

/** A day that the calendar does not have, as a date in parts may write one. */
function checkCalendar({ file, path, value, meaning }: TypedValue, text: string): Problem[] {
  if (meaning.type !== 'csl-date' || isDate(text)) return []
  const parts: Path = ['date-parts', 0]
  const found = `${formatValue(valueAt(value, parts))} is not a date`
  return [createProblem(file, [...path, ...parts], found, 'a day of the calendar')]
}

function checkForwards({ file, path }: TypedValue, text: string): Problem[] {
  if (!isDate(text) || intervalOf(text)) return []
  return [createProblem(file, path, `${formatValue(text)} runs backwards`, 'the earlier date first')]
}

function checkOrder({ file, path, meaning }: TypedValue, text: string): Problem[] {
  const { notBefore } = meaning
  if (notBefore === undefined) return []
  const first = dateText(valueAt(file.value, [...path.slice(0, -1), notBefore]), meaning)
  const [start, end] = [intervalOf(first), intervalOf(text)]
  if (!start || !end || start.earliest < end.latest) return []
  const found = `${formatValue(text)} lies before ${notBefore} ${formatValue(first)}`
  return [createProblem(file, path, found, `a date not before ${notBefore}`)]
}

function checkPast({ file, path }: TypedValue, text: string, { today }: Moment): Problem[] {
  if (today === null) return []
  const starts = text.split('/').flatMap((part) => intervalOf(part)?.earliest ?? [])
  if (starts.every((day) => day <= today)) return []
  return [createProblem(file, path, `${formatValue(text)} lies in the future`, 'no date after today')]
}

function checkDay({ file, path, meaning }: TypedValue, text: string): Problem[] {
  if (meaning.type !== 'day' || /^\d{4}-\d{2}-\d{2}$/.test(text)) return []
  return [createProblem(file, path, `${formatValue(text)} is not a day`, 'a day such as 2026-11-23')]
}

export const DATE_RELATIONS: readonly Relation[] = [
  {
    id: 'calendar',
    holds: 'A date in parts is a day of the calendar.',
    check: forEachDate(checkCalendar),
  },
  {
    id: 'forwards',
    holds: 'The first date of a range is the earlier one.',
    check: forEachDate(checkForwards),
  },
  {
    id: 'order',
    holds: 'What ends does not end before it begins, and nothing is read before it is published.',
    check: forEachDate(checkOrder),
  },
  {
    id: 'past',
    holds: 'Nothing is dated after today.',
    check: forEachDate(checkPast),
  },
  {
    id: 'day',
    holds: 'The history of the data is dated to the day, so that it can be put in order.',
    check: forEachDate(checkDay),
  },
]
