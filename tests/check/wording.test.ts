/** How long a text may be, at the edge of each limit. */
import { expect, it } from 'vitest'
import { checkFiles } from '../../src/check/check-files.ts'
import { breakBase } from './broken-case.ts'

const TEXT = 'Fuzhou police opened a reporting desk for people from the city who live abroad.'

function told(text: string): readonly string[] {
  const edits = [{ file: 'events.geojson', find: TEXT, replace: text }]
  const result = checkFiles(breakBase({ title: 'another text', edits }))
  return result.ok ? [] : result.problems.map(({ found }) => found)
}

/** A sentence of so many words. */
function sentence(words: number): string {
  return `The police told it${' again'.repeat(words - 4)}.`
}

it.each([
  ['34 words in a sentence', sentence(34)],
  ['44 words', `${sentence(34)} ${sentence(10)}`],
  ['two sentences', `${sentence(5)} ${sentence(5)}`],
])('a text may have %s', (_, text) => {
  expect(told(text)).toEqual([])
})

it.each([
  ['35 words in one sentence', sentence(35)],
  ['45 words', `${sentence(34)} ${sentence(11)}`],
  ['3 sentences', `${sentence(5)} ${sentence(5)} ${sentence(5)}`],
])('%s are too many', (found, text) => {
  expect(told(text)).toEqual([found])
})
