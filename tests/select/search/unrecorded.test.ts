import { describe, expect, test } from 'vitest'
import { createEntries } from '../../../src/live/search.ts'
import { createSearch } from '../../../src/select/search/search.ts'
import { createUnrecordedEntries } from '../../../src/select/search/unrecorded.ts'
import { en, english } from '../../support/english.ts'
import { smallIndex } from '../../support/small-data.ts'

const entries = createEntries(smallIndex, en)
const unrecorded = createUnrecordedEntries(entries, en.country, english.search)
const search = createSearch(entries, unrecorded)
const without = createSearch(entries)
const keysOf = (text: string) => search(text).map(({ key }) => key)

describe('a country of which nothing is recorded', () => {
  test('is found, and says so', () => {
    expect(search('Kenya')).toEqual([
      { kind: 'unrecorded', key: 'kenya', label: 'Kenya', detail: 'Nothing recorded here', answer: undefined },
    ])
  })

  test.each([
    ['kenia', 'kenya'],
    ['Keyna', 'kenya'],
    ['burma', 'myanmar'],
    ['Turkey', 'turkiye'],
    ['ivory coast', 'cote-divoire'],
    ['south sudan', 'south-sudan'],
    ['Reunion', 'reunion'],
    ['niger', 'niger'],
  ])('is found as %s', (text, key) => {
    expect(keysOf(text)[0]).toBe(key)
  })

  test('is none that has records, and none beside the list', () => {
    const keys = unrecorded.map(({ key }) => key)
    for (const { slug } of smallIndex.countries) expect(keys).not.toContain(slug)
    for (const slug of ['taiwan', 'hong-kong-sar-china', 'antarctica']) expect(keys).not.toContain(slug)
  })

  test('is found first by its own name, where no record has that name', () => {
    const missed = unrecorded.filter(({ key, label }) => !keysOf(label).slice(0, 8).includes(key))
    expect(missed).toEqual([])
  })

  test.each([...'abcdefghijklmnopqrstuvwxyz'])('stands behind all others that begin with %s', (letter) => {
    const kinds = search(letter).map(({ kind }) => kind === 'unrecorded')
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)))
  })

  test.each(['nothing', 'recorded', 'here'])('is not found by the word “%s” beside it', (text) => {
    expect(search(text)).toEqual(without(text))
  })

  test('hides none that is there, whatever slip finds it', () => {
    for (const text of ['Itlay', 'Amstrdam', 'Zagrb', 'Ital', 'Autsria', 'zagreb xylophone'])
      expect([text, keysOf(text)[0]]).toEqual([text, without(text)[0]?.key])
  })
})
