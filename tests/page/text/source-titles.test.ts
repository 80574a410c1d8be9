import { expect, test } from 'vitest'
import { attribute, elements, text } from '../../support/html.ts'
import { realPage } from '../../support/real-pages.ts'

/** The language that a page tells of each source's title, by its words. */
const languages = new Map(
  elements(realPage('sources/'), 'a')
    .filter((link) => attribute(link, 'lang') !== null)
    .map((link) => [text(link), attribute(link, 'lang')]),
)

test('a title is spoken in its own language', () => {
  expect(languages.get('Hoekstra: Chinese politiebureaus direct gesloten')).toBe('nl')
})

test('an English description of a page in another language is spoken in English', () => {
  expect(languages.get('Question 17760 on Chinese clandestine police posts')).toBe('en')
  expect(languages.get('Integraal verslag AC927: exchange on Chinese police posts')).toBe('en')
})
