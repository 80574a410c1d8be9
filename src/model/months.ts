/** The timeline's calendar: 84 months from January 2016 to December 2022, with open ends. */
import type { Window } from './span.ts'

const DAY = 86_400_000

export const FIRST_YEAR = 2016
export const MONTH_COUNT = 84
/** The handle position that stands for everything before January 2016. */
export const BEFORE = -1
/** The handle position that stands for everything after December 2022. */
export const AFTER = MONTH_COUNT

/** `BEFORE`, 0 (January 2016) to 83 (December 2022), or `AFTER`. */
export type MonthIndex = number

/** Handle positions: one before, 84 months, one after. */
export const SLOT_COUNT = AFTER - BEFORE + 1

/** A handle position, counted from 0, which is `BEFORE`. */
export function slotOf(month: MonthIndex): number {
  return month - BEFORE
}

/** The first day of a month, in days since 1970-01-01 UTC. */
export function monthStart(month: MonthIndex): number {
  return Date.UTC(FIRST_YEAR, month, 1) / DAY
}

/** The days from the first month to the end of the last, open beyond the timeline. */
export function windowOf(from: MonthIndex, to: MonthIndex): Window {
  return {
    from: from <= BEFORE ? -Infinity : monthStart(from),
    to: to >= AFTER ? Infinity : monthStart(to + 1),
  }
}

/** The month of a finite day, counted from January 2016 without end: December 2015 is -1, January 2023 is 84. */
export function calendarMonth(day: number): number {
  const date = new Date(day * DAY)
  return (date.getUTCFullYear() - FIRST_YEAR) * 12 + date.getUTCMonth()
}

/** The handle position of a day: its month, or an open end outside the timeline. */
export function monthOf(day: number): MonthIndex {
  if (day < monthStart(0)) return BEFORE
  return day >= monthStart(MONTH_COUNT) ? AFTER : calendarMonth(day)
}

/** `2018-05` as a handle position, or null where the text is not a month of the timeline. */
export function parseMonth(text: string): MonthIndex | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text)
  if (!match) return null
  const month = (Number(match[1]) - FIRST_YEAR) * 12 + Number(match[2]) - 1
  return month >= 0 && month < MONTH_COUNT ? month : null
}

/** A month of the timeline as `2018-05`. */
export function formatMonth(month: MonthIndex): string {
  return new Date(Date.UTC(FIRST_YEAR, month, 1)).toISOString().slice(0, 7)
}
