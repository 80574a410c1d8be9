/** Finds countries, places and records by what a reader types: prefixes, missing letters and accents forgiven. */
import { ascending, descending } from 'd3'
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { foldText } from './fold-text.ts'

/** `unrecorded`: a country of which there is nothing to be shown. */
const KINDS = ['country', 'place', 'record', 'unrecorded'] as const

export interface SearchEntry {
  readonly kind: (typeof KINDS)[number]
  /** Unique over all kinds. */
  readonly key: string
  readonly label: string
  readonly detail: string
  /** Further words to be found by. */
  readonly words: string
}

export type SearchHit = Omit<SearchEntry, 'words'>

export type Search = (text: string) => readonly SearchHit[]

/** How well it is what was typed, from 0 on; and one more than `rankMatch` knows: it has some of the words only. */
interface Found extends SearchHit {
  readonly rank: number
}
const BEGINNING = 1
const RESEMBLING = 2
const SOME_WORDS = 3

/** What is typed in fewer letters is the beginning of a word: the `d` of “Côte d’Ivoire” stands for itself too. */
const SHORTEST_WORD = 3
/** Words shorter than this, in letters, must be typed right: one slip makes another word of them. */
const FUZZY_LENGTH = 4
/** Slips forgiven, as a part of the word's length: one in `Zagrb`, two in `Amstrdm`. */
const FUZZY_PART = 0.25

/** 0: every word typed stands in the entry; 1: every word begins one; 2: some only resemble one. */
function rankMatch({ queryTerms, terms }: SearchResult): number {
  const ranks = queryTerms.map((typed) => {
    if (terms.includes(typed)) return 0
    return terms.some((term) => term.startsWith(typed)) ? 1 : 2
  })
  return Math.max(...ranks)
}

function isInLabel({ match }: SearchResult): boolean {
  return Object.values(match).some((fields) => fields.includes('label'))
}

/** Better matches first; of equal ones countries, then places, and names before further words. */
function compareResults(a: SearchResult, b: SearchResult): number {
  return (
    ascending(rankMatch(a), rankMatch(b)) ||
    ascending(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)) ||
    descending(isInLabel(a), isInLabel(b)) ||
    descending(a.score, b.score)
  )
}

/** The word with each two neighbouring letters swapped: the slip that counts as two, and is too common for that. */
function swapsOf(word: string): string[] {
  const letters = [...word]
  return letters
    .slice(1)
    .map((letter, i) => [...letters.slice(0, i), letter, letters[i], ...letters.slice(i + 2)].join(''))
}

/** What to ask one after the other, until something is found: all words, all with swaps forgiven, some of them. */
function queriesOf(text: string): Query[] {
  const words = text.split(/[\s\p{P}]+/u).filter((word) => word.length >= FUZZY_LENGTH)
  const swapped = words.map((word): Query => ({ combineWith: 'OR', fuzzy: false, queries: [word, ...swapsOf(word)] }))
  return [
    { combineWith: 'AND', queries: [text] },
    { combineWith: 'AND', queries: swapped },
    { combineWith: 'OR', queries: [text] },
  ]
}

/** Swaps are slips as others are. */
function rankFound(result: SearchResult, level: number): number {
  return level === 0 ? rankMatch(result) : RESEMBLING - 1 + level
}

function createFinder(
  entries: readonly SearchEntry[],
  fields: readonly (keyof SearchEntry)[],
): (text: string) => readonly Found[] {
  const engine = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: [...fields],
    storeFields: ['kind', 'key', 'label', 'detail'],
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      combineWith: 'AND',
      boost: { label: 3 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_LENGTH ? FUZZY_PART : false),
      weights: { fuzzy: 0.2, prefix: 0.6 },
    },
  })
  engine.addAll(entries)
  return (text) => {
    for (const [level, query] of queriesOf(text).entries()) {
      const results = engine.search(query).sort(compareResults)
      if (results.length > 0)
        return results.map((result) => {
          const { kind, key, label, detail } = result
          return { kind, key, label, detail, rank: rankFound(result, level) } as Found
        })
    }
    return []
  }
}

/**
 * A search over fixed entries; best first.
 * @param unrecorded entries that hide no other: they are found apart, and stand behind all that match as well
 */
export function createSearch(entries: readonly SearchEntry[], unrecorded: readonly SearchEntry[] = []): Search {
  const find = createFinder(entries, ['label', 'detail', 'words'])
  // What stands beside each of them is the same.
  const findUnrecorded = createFinder(unrecorded, ['label', 'words'])
  return (text) => {
    const best = text.trim().length < SHORTEST_WORD ? BEGINNING : 0
    const last = findUnrecorded(text).filter(({ rank }) => rank < SOME_WORDS)
    const all = [...find(text), ...last.map((hit) => ({ ...hit, rank: Math.max(hit.rank, best) }))]
    all.sort((a, b) => ascending(a.rank, b.rank))
    return all.map(({ rank: _, ...hit }) => hit)
  }
}
