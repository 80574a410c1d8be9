/** What the check found: where, in which record and field, what stands there and what is expected instead. */
import { INVISIBLE } from './invisible.ts'

export interface Problem {
  /** The file's name inside `data/`. */
  readonly file: string
  /** From 1; columns count UTF-16 units, as editors do. */
  readonly line: number
  readonly column: number
  readonly id: string | null
  readonly field: string | null
  /** What was found, as the start of a sentence: `"2018-13" is not a date`. */
  readonly found: string
  /** What follows the word "expected". */
  readonly expected: string
}

const QUOTED_LENGTH = 80

/** A text with what cannot be seen in it written as `\\u{202e}`. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)
}

/** A value as JSON on one line, cut where it is long, with nothing invisible in it. */
export function formatValue(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  const cut = json.length > QUOTED_LENGTH ? `${json.slice(0, QUOTED_LENGTH - 1)}…` : json
  return escapeInvisible(cut)
}

/** One line: `data/<file>:<line>:<column> <record> <field>: <what stands there> (expected <what should>)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, id, field, found, expected } = problem
  const where = [`data/${escapeInvisible(file)}:${line}:${column}`, id, field].filter(Boolean).join(' ')
  return `${where}: ${found} (expected ${expected})`
}

/** The order of reading, among problems of one stage: by file, line, column, then by text. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (formatProblem(a) < formatProblem(b) ? -1 : 1)
}
