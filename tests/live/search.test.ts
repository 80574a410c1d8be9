import { expect, test } from 'vitest'
import { createEntries } from '../../src/live/search.ts'
import { createSearch } from '../../src/select/search/search.ts'
import { en } from '../support/english.ts'
import { smallIndex } from '../support/small-data.ts'

const search = createSearch(createEntries(smallIndex, en))

test.each([
  ['Zagrb', 'HRV/Zagreb'],
  ['Dobroesti', 'ROU/Dobroești'],
  ['Itlay', 'ITA'],
  ['UK', 'GBR'],
  ['holland', 'NLD'],
  ['united states', 'USA'],
  ['joint patrols 2016', 'patrol-ita-2016'],
  ['aut-vienna-qingtian', 'aut-vienna-qingtian'],
])('a reader who types %s finds %s first', (text, key) => {
  expect(search(text)[0]?.key).toBe(key)
})
