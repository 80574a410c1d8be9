/** Texts of the data are held to one style: short sentences, the speaker first, one word for one thing. */
import type { AtlasRecord, Disagreement } from '../model/dataset.ts'
import { type Path, valueAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { findRefused, REFUSED_WORDS, type RefusedGroup } from './refused-words.ts'
import { type Row, rowProblem, type Tables } from './tables.ts'

const GROUPS = Object.keys(REFUSED_WORDS) as RefusedGroup[]

const MOST_WORDS = 44
const MOST_SENTENCES = 2
const MOST_WORDS_A_SENTENCE = 34

/** A word of telling, so that a claim has its speaker. A charge and a publication are their own telling. */
const TELLING = /\b(?:said|told|wrote|reported|asked|gave|charged|published|citing)\b|According to/u
const NEEDS_TELLING: ReadonlySet<unknown> = new Set(['alleges', 'denies', 'disputes'])
/** What follows "said": that, so, again, a time or place, or the end of the clause. */
const SAID_ALONE = /\bsaid\b(?! (?:that|so|again|in|on|at|after|before|a day later)\b|[.,?!]|$)/u

/** What is wrong with a text, and what is expected in its place. */
type Finding = readonly [found: string, expected: string]

function countWords(text: string): number {
  return text.split(' ').length
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) (?=\p{Lu}|\d)/u)
}

/** What holds of every text. */
function* findingsOf(text: string): Generator<Finding> {
  const refused = findRefused(text, GROUPS)
  if (refused) {
    const { group, word } = refused
    yield [`found ${formatValue(word)}, a case of "${group}"`, `none; ${REFUSED_WORDS[group].sense}`]
  }
  const longest = sentencesOf(text).find((sentence) => countWords(sentence) > MOST_WORDS_A_SENTENCE)
  if (longest) yield [`${countWords(longest)} words in one sentence`, `at most ${MOST_WORDS_A_SENTENCE}`]
}

/** What holds of what is told of the matter itself: reasons tell of the data. */
function* findingsOfProse(text: string): Generator<Finding> {
  yield* findingsOf(text)
  const said = SAID_ALONE.exec(text)
  if (said) yield [`found ${formatValue(text.slice(said.index, said.index + 20))}`, '"said that", or "said" and when']
}

/** What holds of the text of a record beyond that: it is all that many readers see of it. */
function* findingsOfTold(text: string, stance: unknown): Generator<Finding> {
  if (countWords(text) > MOST_WORDS) yield [`${countWords(text)} words`, `at most ${MOST_WORDS}`]
  const sentences = sentencesOf(text).length
  if (sentences > MOST_SENTENCES) yield [`${sentences} sentences`, `at most ${MOST_SENTENCES}`]
  if (NEEDS_TELLING.has(stance) && !TELLING.test(text))
    yield [
      `nobody tells what the stance ${formatValue(stance)} is of`,
      'who said, told, wrote, reported, asked or gave it',
    ]
}

function tell(row: Row<unknown>, field: Path, findings: Iterable<Finding>): Problem[] {
  return [...findings].map(([found, expected]) => rowProblem(row, field, found, expected))
}

/** The fields of a row that hold public prose of our own; lessons and sources have a style of their own. */
const FIELDS = {
  text: findingsOfProse,
  note: findingsOfProse,
  topic: findingsOfProse,
  distinct: findingsOf,
  reason: findingsOf,
}

function checkRow(row: Row<object>): Problem[] {
  return Object.entries(FIELDS).flatMap(([field, find]) => {
    const text = valueAt(row.value, [field])
    return typeof text === 'string' ? tell(row, [field], find(text)) : []
  })
}

/** The text of a record, beside the stance that it tells of. */
function checkTold(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (!('text' in value)) return []
  return tell(row, ['text'], findingsOfTold(value.text, 'stance' in value ? value.stance : null))
}

function checkVersions(row: Row<Disagreement>): Problem[] {
  return row.value.versions.flatMap(({ text }, index) => tell(row, ['versions', index, 'text'], findingsOfProse(text)))
}

/** Texts that are longer than a reader bears, or say a thing in a word that the atlas does not use for it. */
export function checkWording(tables: Tables): Problem[] {
  const lists = ['counts.json', 'disagreements.json', 'changes.json', 'removed.json'] as const
  const rows: readonly Row<object>[] = [
    ...tables.records,
    ...lists.flatMap((name) => tables.rows(name) as Row<object>[]),
  ]
  return [
    ...rows.flatMap(checkRow),
    ...tables.records.flatMap(checkTold),
    ...tables.rows('disagreements.json').flatMap(checkVersions),
  ]
}
