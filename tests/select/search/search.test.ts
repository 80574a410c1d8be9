import { describe, expect, test } from 'vitest'
import { foldText } from '../../../src/select/search/fold-text.ts'
import { createSearch, type SearchEntry } from '../../../src/select/search/search.ts'
import { smallIndex } from '../../support/small-data.ts'

const names = new Intl.DisplayNames('en', { type: 'region' })
const nameOf = new Map(smallIndex.countries.map(({ iso3, iso2 }) => [iso3, names.of(iso2) ?? iso3]))

/** Cities written with letters that are not on every keyboard, in countries of which the small dataset tells nothing. */
const ELSEWHERE = [
  ['CHL', 'Viña del Mar'],
  ['BRA', 'São Paulo'],
  ['COL', 'Bogotá'],
] as const

/** Every country, city and record of the small dataset, in plain words, and the cities elsewhere. */
const ENTRIES: readonly SearchEntry[] = [
  ...smallIndex.countries.map(({ iso3, iso2 }) => ({
    kind: 'country' as const,
    key: iso3,
    label: nameOf.get(iso3) ?? iso3,
    detail: '',
    words: `${iso3} ${iso2}`,
  })),
  ...smallIndex.places.flatMap(({ key, name, country }) =>
    name === null
      ? []
      : [{ kind: 'place' as const, key, label: name, detail: nameOf.get(country) ?? country, words: '' }],
  ),
  ...ELSEWHERE.map(([country, name]) => ({
    kind: 'place' as const,
    key: `${country}/${name}`,
    label: name,
    detail: '',
    words: '',
  })),
  ...smallIndex.records.map((record) => ({
    kind: 'record' as const,
    key: record.id,
    label: record.title ?? `Record ${record.places.map((at) => smallIndex.places[at]?.name ?? '').join(' ')}`,
    detail: nameOf.get(record.country ?? '') ?? '',
    words: record.network ?? '',
  })),
]

const search = createSearch(ENTRIES)
const firstOf = (text: string) => search(text)[0]?.key

describe('the search', () => {
  test.each([
    ['Zagrb', 'HRV/Zagreb'],
    ['zagreb', 'HRV/Zagreb'],
    ['Amstrdam', 'NLD/Amsterdam'],
    ['Belgrad', 'SRB/Belgrade'],
    ['Vina del Mar', 'CHL/Viña del Mar'],
    ['Dobroesti', 'ROU/Dobroești'],
    ['Sao Paulo', 'BRA/São Paulo'],
    ['BOGOTA', 'COL/Bogotá'],
    ['Ital', 'ITA'],
    ['Itlay', 'ITA'],
    ['italy', 'ITA'],
    ['NLD', 'NLD'],
    ['Netherlnds', 'NLD'],
    ['milan italy', 'ITA/Milan'],
  ])('finds %s as %s', (text, key) => {
    expect(firstOf(text)).toBe(key)
  })

  test('finds each country first by its own name', () => {
    for (const { kind, key, label } of ENTRIES)
      if (kind === 'country') expect([label, firstOf(label)]).toEqual([label, key])
  })

  test('finds each city among the first by its own name, but for a country of that name', () => {
    for (const { kind, key, label } of ENTRIES) {
      if (kind !== 'place') continue
      expect(
        search(label)
          .slice(0, 3)
          .map((hit) => hit.key),
      ).toContain(key)
    }
  })

  test('puts what was typed right before what only resembles it', () => {
    const entries = [
      { kind: 'country' as const, key: 'AAA', label: 'Marino', detail: '', words: '' },
      { kind: 'record' as const, key: 'a-record', label: 'Marina', detail: '', words: '' },
    ]
    expect(createSearch(entries)('marina').map(({ key }) => key)).toEqual(['a-record', 'AAA'])
  })

  test('puts what is called so before what only has to do with it, however rare that is', () => {
    const record = { kind: 'record' as const, detail: '', words: '' }
    const called = [1, 2, 3, 4, 5].map((at) => ({ ...record, key: `called-${at}`, label: `Marina ${at}` }))
    const beside = { ...record, key: 'beside', label: 'A patrol', detail: 'Marina', words: 'marina' }
    const keys = createSearch([beside, ...called])('marina').map(({ key }) => key)
    expect(keys.at(-1)).toBe('beside')
    expect(keys).toHaveLength(6)
  })

  test('finds records by their network', () => {
    const hits = search('qingtian vienna').map(({ key }) => key)
    expect(hits).toContain('aut-vienna-qingtian')
  })

  test('finds some of the words where no entry holds them all', () => {
    expect(firstOf('zagreb xylophone')).toBe('HRV/Zagreb')
  })

  test.each(['', '   ', '¿?', '\u0000', '*', '"', 'xylophone'])('finds nothing for %j, and does not break', (text) => {
    expect(search(text)).toEqual([])
  })

  test.each(['__proto__', 'constructor', 'a'.repeat(2000), '\ud800'])('is not broken by %j', (text) => {
    expect(Array.isArray(search(text))).toBe(true)
  })

  test('does not take a short word for another', () => {
    expect(search('USB').map(({ key }) => key)).not.toContain('USA')
  })
})

test.each([
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Århus', 'arhus'],
  ['Tromsø', 'tromso'],
  ['İzmir', 'izmir'],
  ['ＲＯＭＥ', 'rome'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
