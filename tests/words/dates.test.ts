import { describe, expect, it } from 'vitest'
import { formatDate, formatDay, formatMonthName } from '../../src/words/dates.ts'

const WORDS = {
  locale: 'en-GB',
  around: (date: string) => `around ${date}`,
  perhaps: (date: string) => `perhaps ${date}`,
  between: (start: string, end: string) => `between ${start} and ${end}`,
}

describe('a written date', () => {
  it.each([
    ['2018', '2018'],
    ['2018-05', 'May 2018'],
    ['2018-05-04', '4 May 2018'],
    ['2016~', 'around 2016'],
    ['2018-05?', 'perhaps May 2018'],
    ['2016/2018-03', 'between 2016 and March 2018'],
    ['2016~/2018?', 'between around 2016 and perhaps 2018'],
    ['a day in May', 'a day in May'],
  ])('%s is told as it is known: %s', (text, told) => expect(formatDate(text, WORDS)).toBe(told))
})

it('a month of the timeline has the name of its month and its year', () => {
  expect([formatMonthName(0, 'en-GB'), formatMonthName(83, 'en-GB')]).toEqual(['January 2016', 'December 2022'])
})

it('a day of a span is told as a day, whatever the time zone of the machine', () => {
  expect(formatDay(0, 'en-GB')).toBe('1 January 1970')
})
