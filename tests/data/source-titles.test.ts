import { expect, test } from 'vitest'
import { createSourceLine } from '../../src/select/record/source-line.ts'
import { realDataset } from '../support/real-data.ts'

/** Letters that titles in these languages are written in, at least one. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
}

test('no title of the data is said to be in a language that is written in other letters', () => {
  const lines = realDataset.sources.map(createSourceLine).filter(({ titleLanguage }) => titleLanguage in LETTERS)
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.filter(({ title, titleLanguage }) => !LETTERS[titleLanguage]?.test(title)).map(({ id }) => id)).toEqual(
    [],
  )
})
