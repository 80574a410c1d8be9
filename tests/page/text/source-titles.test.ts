import { expect, test } from 'vitest'
import { attribute, elements, text } from '../../support/html.ts'
import { smallPage } from '../../support/small-pages.ts'

/** The language that a page tells of each source's title, by its words. */
const languages = new Map(
  elements(smallPage('sources/'), 'a')
    .filter((link) => attribute(link, 'lang') !== null)
    .map((link) => [text(link), attribute(link, 'lang')]),
)

test('a title is spoken in its own language', () => {
  expect(languages.get('Hoekstra: Chinese politiebureaus direct gesloten')).toBe('nl')
})

test('an English description of a page in another language is spoken in English', () => {
  expect(languages.get('(report on first China-Croatia joint patrol)')).toBe('en')
  expect(languages.get("Report on the New York 'police station' arrests")).toBe('en')
})
