import { expect, test } from 'vitest'
import { formatCslDate } from '../../src/model/csl-date.ts'
import type { Source } from '../../src/model/dataset.ts'

test('a date of a source is written as precisely as it is known', () => {
  const dates: NonNullable<Source['issued']>[] = [
    { 'date-parts': [[2022]] },
    { 'date-parts': [[2022, 9]] },
    { 'date-parts': [[2022, 9, 5]], circa: true },
  ]
  expect(dates.map(formatCslDate)).toEqual(['2022', '2022-09', '2022-09-05~'])
})
