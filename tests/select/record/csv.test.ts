import { csvParse } from 'd3'
import { expect, test } from 'vitest'
import { columnsOf, formatCsv } from '../../../src/select/record/csv.ts'

test('a text that a spreadsheet would run as a formula is made harmless', () => {
  const rows = [{ a: '=HYPERLINK("x")', b: '@SUM(1)', c: '-2+3', d: '+49' }]
  expect(formatCsv(rows, ['a', 'b', 'c', 'd'])).toBe(`a,b,c,d\n"'=HYPERLINK(""x"")",'@SUM(1),'-2+3,'+49\n`)
})

test.each(['\t', '\r'])('and so is one that begins with %j, which a spreadsheet may pass over', (blank) => {
  expect(csvParse(formatCsv([{ a: `${blank}=1+1` }], ['a']))[0]).toEqual({ a: `'${blank}=1+1` })
})

test('negative numbers stay numbers', () => {
  expect(formatCsv([{ longitude: -58.38 }], ['longitude'])).toBe(`longitude\n-58.38\n`)
})

test('lists are joined, missing and null values are empty, commas and quotes survive a reader', () => {
  const text = formatCsv([{ sources: ['a', 'b'], note: 'x, "y"\nz', city: null }], ['sources', 'note', 'city', 'more'])
  expect(csvParse(text)[0]).toEqual({ sources: 'a; b', note: 'x, "y"\nz', city: '', more: '' })
})

test('the columns are those of all rows, in the order of their first appearance', () => {
  expect(
    columnsOf([
      { id: 1, note: '' },
      { id: 2, closed: null },
    ]),
  ).toEqual(['id', 'note', 'closed'])
})
