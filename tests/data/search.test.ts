/** Among all that there is to be found, nothing hides a country or a place from its own name. */
import { expect, test } from 'vitest'
import { createEntries } from '../../src/live/search.ts'
import { createSearch } from '../../src/select/search/search.ts'
import { en } from '../support/english.ts'
import { realIndex } from '../support/real-data.ts'

const search = createSearch(createEntries(realIndex, en))

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
