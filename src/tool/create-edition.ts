/** A release as it is kept: the data as edited, and each country's answer in words. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Edition, EditionAnswer } from '../model/edition-schema.ts'
import type { Lesson } from '../model/lesson-schema.ts'
import { CURRENT_FORMAT } from '../model/open-edition.ts'
import type { RawFiles } from '../model/schema.ts'
import { type Answer, answerOf } from '../select/answer/answer-of.ts'
import { TODAY } from '../select/answer/host-words.ts'
import type { Messages } from '../words/words.ts'

interface EditionParts {
  /** As edited, with what is withheld. */
  readonly files: RawFiles
  readonly lessons: readonly Lesson[]
  /** Of the same data. */
  readonly index: AtlasIndex
  /** The words of each language, by its tag. */
  readonly languages: Readonly<Record<string, Messages>>
  readonly version: string
  /** The day of the release, such as `2026-11-23`. */
  readonly date: string
}

function wordsOf(answer: Answer, { answer: words }: Messages): EditionAnswer['sentences'][string] {
  return {
    alleged: words.alleged(answer),
    host: words.host(answer),
    china: words.china(answer),
    concerned: words.concerned(answer) || null,
  }
}

function keepAnswer(answer: Answer, languages: EditionParts['languages']): EditionAnswer {
  const { posture, deciding } = answer.host
  const sentences = Object.entries(languages).map(([tag, words]) => [tag, wordsOf(answer, words)] as const)
  return { class: posture, record: deciding?.record.id ?? null, sentences: Object.fromEntries(sentences) }
}

export function createEdition({ files, lessons, index, languages, version, date }: EditionParts): Edition {
  const { 'release.json': _release, 'publisher.json': _publisher, 'withheld.json': _withheld, ...kept } = files
  const answers = index.countries.map(
    ({ iso3 }) => [iso3, keepAnswer(answerOf(index, iso3, TODAY), languages)] as const,
  )
  return {
    format: CURRENT_FORMAT,
    version,
    date,
    as_of: index.asOf,
    files: kept,
    lessons: [...lessons],
    answers: Object.fromEntries(answers),
  }
}

function formatMembers(value: object): string {
  const lines = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${JSON.stringify(member)}`)
  return `{\n${lines.join(',\n')}\n}`
}

/**
 * The text of an edition: compact, a file, a lesson or an answer a line. It is written once and never edited, so that the
 * canonical form of the data, made for hands and diffs, would only make it larger.
 */
export function formatEdition({ files, lessons, answers, ...head }: Edition): string {
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  const taught = `[\n${lessons.map((lesson) => JSON.stringify(lesson)).join(',\n')}\n]`
  const parts = [`"files":${formatMembers(files)}`, `"lessons":${taught}`, `"answers":${formatMembers(answers)}`]
  return `{\n${[...fields, ...parts].join(',\n')}\n}\n`
}
