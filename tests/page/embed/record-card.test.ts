/** The card of a record: each word once, with its entry and what its type means. */
import { describe, expect, test } from 'vitest'
import { attribute, type Element, elements, linkedRecords, text } from '../../support/html.ts'
import { smallDataset } from '../../support/small-data.ts'
import { smallPage } from '../../support/small-pages.ts'

const CARDS = smallDataset.records
  .filter(({ kind }) => kind === 'station' || kind === 'site')
  .map(({ id }) => [id, smallPage(`embed/record/${id}/`)] as const)

/** The words of the card as it comes: without those of other moments. */
function wordsOf(html: string): Element {
  const plain = html.replace(/<template\b.*?<\/template>/gs, '')
  const words = elements(plain, 'div').find((element) => attribute(element, 'class') === 'embed-words')
  if (!words) throw new Error('the card has no words')
  return words
}

function answersOf(words: Element): Element | undefined {
  return elements(words, 'div').find((element) => attribute(element, 'class') === 'record-answer')
}

describe('the card of an alleged place', () => {
  test('tells no closing twice', () => {
    const told = CARDS.map(([, html]) => text(wordsOf(html)).match(/[^.:]*closed or inactive[^.]*\./g) ?? [])
    expect(told.flat().length).toBeGreaterThan(4)
    for (const sentences of told) expect(sentences).toHaveLength(new Set(sentences).size)
  })

  test('leads from each word of its answer to the entry, once, and to what its type means', () => {
    const answers = CARDS.flatMap(([, html]) => answersOf(wordsOf(html)) ?? [])
    expect(answers).toHaveLength(CARDS.length)
    for (const answer of answers) {
      const entries = linkedRecords(answer)
      expect(entries).toHaveLength(new Set(entries).size)
      const marks = elements(answer, 'a').filter((link) => attribute(link, 'class') === 'code-mark')
      expect(marks).toHaveLength(entries.length)
      for (const mark of marks) expect(attribute(mark, 'target')).toBe('_blank')
    }
  })

  test('says that no closing was reported only where none is told', () => {
    for (const [id, html] of CARDS) {
      const words = text(wordsOf(html))
      const isTold = /closed or inactive|Closing reported/.test(words)
      expect(words.includes('We found no report that it closed'), id).toBe(!isTold)
    }
  })
})

test('the card of a country leads from each word of its answer to what its type means', () => {
  const marks = elements(wordsOf(smallPage('embed/country/united-kingdom/')), 'a').filter(
    (link) => attribute(link, 'class') === 'code-mark',
  )
  expect(marks.length).toBeGreaterThan(1)
  for (const mark of marks) expect(attribute(mark, 'href')).toMatch(/codebook\/#type-/)
})
