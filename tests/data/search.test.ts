/** Among all that there is to be found, nothing hides a country or a place from its own name. */
import { expect, test } from 'vitest'
import { createEntries } from '../../src/live/search.ts'
import { createSearch } from '../../src/select/search/search.ts'
import { createUnrecordedEntries } from '../../src/select/search/unrecorded.ts'
import { en, english } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

const entries = createEntries(realIndex, en)
const recorded = createSearch(entries)
const search = createSearch(entries, createUnrecordedEntries(entries, en.country, english.search))

test('every country and named place is among the first eight hits for its name', () => {
  const places = realIndex.places.filter(({ name }) => name !== null)
  const names = [
    ...realIndex.countries.map(({ iso3, iso2 }) => ({ key: iso3, label: en.country(iso2) })),
    ...places.map(({ key, name }) => ({ key, label: name ?? '' })),
  ]
  for (const { key, label } of names) {
    const keys = search(label)
      .slice(0, 8)
      .map((hit) => hit.key)
    expect(keys, label).toContain(key)
  }
})

test.each(['Chlie', 'Nigera', 'Spian', 'Irland', 'Autralia', 'Itlay', 'ga', 'an'])(
  'no country without records stands before what %s finds among the records',
  (text) => {
    expect(search(text)[0]).toEqual(recorded(text)[0])
  },
)
