/** What holds for every sentence that the site says, in English. */
import { describe, expect, it, test } from 'vitest'
import { findRefused, type RefusedGroup } from '../../src/check/refused-words.ts'
import { english } from '../support/english.ts'
import { SAMPLES } from '../support/message-samples.ts'
import { countWords, listMessages, type Message, sentencesOf } from '../support/messages.ts'

const LONGEST = 25
const REFUSED: readonly RefusedGroup[] = ['nested negation', 'private or too precise', 'speaker stub', 'old name']

/** Not messages: codes, what readers type, and how the platform writes numbers, names and dates. */
const NO_MESSAGES = [
  'core', // all of it is in `pages`
  'pages.locale',
  'pages.lang',
  'pages.number',
  'pages.list',
  'pages.count',
  'pages.country',
  'pages.language',
  'pages.date',
  'pages.day',
  'pages.month',
  'pages.countryAliases',
  'address', // in `pages`, too
]

/** Names of what somebody said, beside the name of who said it. */
const NAMES = ['pages.responseTypes.closure-reported']

/** Sheets and tables, whose rows are rows. */
const TABLES = /^(workbook\.|pages\.(dataReadme|rows|whatARowIs)\b|share\.downloadNote$)/

const messages = listMessages(english, SAMPLES, NO_MESSAGES)

function show(path: string, text: string): string {
  return `${path}: ${text}`
}

/** Those of which something is true, to be read in the failure. */
function those(list: readonly Message[], isWrong: (text: string) => boolean): readonly string[] {
  return list.filter(({ text }) => isWrong(text)).map(({ path, text }) => show(path, text))
}

describe('every message', () => {
  it('is read, those of functions with samples', () => {
    expect(messages.length).toBeGreaterThan(500)
    expect(those(messages, (text) => /undefined|NaN|\[object|=>/.test(text))).toEqual([])
  })

  it('has no version of a release typed in, which the next one would make untrue', () => {
    const typed = messages.filter(({ path }) => !path.includes('()'))
    expect(those(typed, (text) => /\b\d+\.\d+\.\d+\b/.test(text))).toEqual([])
  })

  it('has a sample that is asked for', () => {
    const asked = new Set(messages.map(({ path }) => path.replace(/\(\).*$/, '')))
    expect(Object.keys(SAMPLES).filter((path) => !asked.has(path))).toEqual([])
  })

  it(`has at most ${LONGEST} words up to a full stop`, () => {
    const long = messages.flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter((sentence) => countWords(sentence) > LONGEST)
        .map((sentence) => show(path, `${countWords(sentence)} words: ${sentence}`)),
    )
    expect(long).toEqual([])
  })

  it.each(REFUSED)('has no words of the group "%s"', (group) => {
    const ours = messages.filter(({ path }) => !NAMES.includes(path))
    expect(those(ours, (text) => findRefused(text, [group]) !== null)).toEqual([])
  })

  // Codes of the data, as the codebook writes them.
  const CODE = /`[^`]*`/g

  it('calls no country a host, as that would presuppose what is alleged', () => {
    expect(those(messages, (text) => /\bhosts?\b/iu.test(text.replace(CODE, '')))).toEqual([])
  })

  it('calls an entry an entry: rows are of tables', () => {
    const prose = messages.filter(({ path }) => !TABLES.test(path))
    expect(those(prose, (text) => /\brows?\b/iu.test(text))).toEqual([])
  })

  it('tells nothing of the workshop', () => {
    expect(
      those(messages, (text) => /\bour notes\b|\bcopy read\b|\bpages? read\b|\bseed\b|\bgarbled\b/iu.test(text)),
    ).toEqual([])
  })
})

test('a function without a sample is told of', () => {
  expect(() => listMessages({ home: { lead: (n: number) => `${n}` } }, {}, [])).toThrow(/home\.lead has no sample/)
})

test('a sentence ends where a reader sees its end', () => {
  expect(sentencesOf('One idea. “Another one.” Release 0.2.0 is here? Yes: 3.7 MB')).toEqual([
    'One idea.',
    '“Another one.”',
    'Release 0.2.0 is here?',
    'Yes: 3.7 MB',
  ])
  expect(countWords('Map · 12 of 40, “110 Overseas”')).toBe(6)
})
