import { describe, expect, it, test } from 'vitest'
import { findRefused, REFUSED_WORDS, type RefusedGroup } from '../../src/check/refused-words.ts'

/** A text of each group that is refused by the word, and one that it lets pass. */
const CASES: Readonly<Record<RefusedGroup, readonly [refused: string, word: string, passed: string]>> = {
  workshop: ['A separate row tells of it.', 'row', 'A separate entry tells of it.'],
  'speaker stub': ['Police were said to watch it.', 'were said to', 'The ministry said that police watched it.'],
  'loaded verb': ['The embassy dismissed it.', 'dismissed', 'The embassy said that it was not so.'],
  'second word for one thing': ['An MP asked.', 'MP', 'A deputy prime minister asked the public prosecutors.'],
  punctuation: ['It closed; nobody said when.', ';', 'It closed, wrote RFE/RL.'],
  'number word': ['It named three cities.', 'three', 'It named 3 cities.'],
  'sentence begins with a figure': ['It closed. 3 others did.', '. 3 ', 'It closed. 3 March was named.'],
  'private or too precise': ['It lay above a restaurant.', 'restaurant', 'It lay in Paris.'],
  'old name': ['The United Kingdom asked.', 'United Kingdom', 'Britain asked.'],
  'nested negation': ['Neither was found.', 'Neither', 'No station was found.'],
}

const GROUPS = Object.keys(REFUSED_WORDS) as RefusedGroup[]

describe('the words that no public text holds', () => {
  it.each(GROUPS)('are found in the group "%s", and nothing beside them', (group) => {
    const [refused, word, passed] = CASES[group]
    expect(findRefused(refused, GROUPS)).toEqual({ group, word })
    expect(findRefused(passed, GROUPS)).toBeNull()
  })

  test('are looked for in the asked groups alone', () => {
    expect(findRefused('Neither row was found.', ['nested negation'])).toEqual({
      group: 'nested negation',
      word: 'Neither',
    })
  })
})
