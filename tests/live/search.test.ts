import { describe, expect, test } from 'vitest'
import { answerOfHit, createEntries } from '../../src/live/search.ts'
import { AFTER, parseMonth } from '../../src/model/months.ts'
import { TODAY } from '../../src/select/answer/host-words.ts'
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

describe('what stands below a country that is found', () => {
  const [uk] = search('united kingdom')
  const below = (to: number) => uk && answerOfHit(uk, smallIndex, { to, clock: 'happened' }, en)

  test('is its answer as of the moment that the map shows', () => {
    expect(below(AFTER)).toContain('the alleged stations had to close')
    expect(below(AFTER)).not.toContain('As of')
    const then = below(parseMonth('2022-12') ?? AFTER)
    expect(then).toMatch(/^As of December 2022, by when it happened\. The NGO/)
    expect(then).not.toContain('the alleged stations had to close')
  })

  test('is nothing for a place', () => {
    const [zagreb] = search('Zagreb')
    expect(zagreb && answerOfHit(zagreb, smallIndex, TODAY, en)).toBeNull()
  })
})
