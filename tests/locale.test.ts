import { describe, expect, test } from 'vitest'
import { findLocaleCalls } from './support/locale-calls.ts'
import { readSource } from './support/source-files.ts'

/** Where the machine's own day is what is meant. */
const LOCAL: Readonly<Record<string, string>> = {
  'src/site/archive.ts': 'ZIP stores local time: noon of the day in any zone',
  'src/page/share/citation.ts': 'the day on which the reader reads',
}

describe('the source of the atlas', () => {
  const files = Object.entries(readSource())

  test('sorts, writes and dates alike on every machine', () => {
    expect(files.length).toBeGreaterThan(100)
    const bound = files.filter(([path]) => !Object.hasOwn(LOCAL, path))
    expect(bound.flatMap(([path, text]) => findLocaleCalls(path, text))).toEqual([])
  })

  test('has no exception without a use', () => {
    const used = files.filter(([path, text]) => findLocaleCalls(path, text).length > 0).map(([path]) => path)
    expect(used).toEqual(expect.arrayContaining(Object.keys(LOCAL)))
  })
})

describe('the search for such calls', () => {
  test.each([
    'a.localeCompare(b)',
    'a?.localeCompare(b, undefined)',
    'n.toLocaleString()',
    'name.toLocaleUpperCase()',
    'new Intl.Collator()',
    'Intl.NumberFormat(undefined, { style: "unit" })',
    'new Intl.DateTimeFormat',
    'new Date(2022, 11, 4)',
    'day.getMonth()',
    'list.map((x) => x.toLocaleDateString())',
  ])('finds %s', (text) => {
    expect(findLocaleCalls('a.ts', `const x = 1\n${text}`)).toEqual([expect.stringMatching(/^a\.ts:2 /)])
  })

  test.each([
    'a.localeCompare(b, locale)',
    'n.toLocaleString("en-GB")',
    'new Intl.Collator(locale)',
    'new Date(Date.UTC(2022, 11, 4)).getUTCMonth()',
    'new Date().toISOString()',
    'new Date(day).getTime()',
    'names.sort()',
  ])('has nothing against %s', (text) => {
    expect(findLocaleCalls('a.ts', text)).toEqual([])
  })
})
