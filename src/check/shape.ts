/** Whether a file has the shape of its schema; every issue of zod in our words, at its place in the text. */
import type { z } from 'zod'
import { schemaOf } from '../model/lesson-schema.ts'
import { allowsNull, examplesAt, expectedFields } from './expected-fields.ts'
import { createKeyProblem, createProblem, type ParsedFile, type Path, valueAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

interface Shape {
  /** The value as the schema gives it, fields in the schema's order; null where it does not fit. */
  readonly data: unknown
  /** The paths at which something is wrong. */
  readonly broken: readonly Path[]
  readonly problems: readonly Problem[]
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
}

/** `"x" is not an id (expected …)` as its two halves; our own messages in the schema are written so. */
export function splitMessage(message: string, value: unknown): readonly [string, string] {
  const match = /^(.*?)\s*\(expected (.*)\)$/s.exec(message)
  if (!match) return [`found ${formatValue(value)}`, message]
  const [, found = '', expected = ''] = match
  return [found.startsWith('is ') ? `${formatValue(value)} ${found}` : found, expected]
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
  tuple: [' entry', ' entries'],
}

/** `1 entry`, `0 entries`; a number alone where it counts nothing. */
function formatSize(origin: string, size: number | bigint): string {
  const [one, more] = UNITS[origin] ?? ['', '']
  return `${size}${Number(size) === 1 ? one : more}`
}

function describeSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
): readonly [string, string] {
  const [words, limit] = issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum]
  // Of a number in quotes it is the number that is too large, not the text too long.
  const counted = Object.hasOwn(UNITS, issue.origin) && (typeof value === 'string' || Array.isArray(value))
  const length = counted ? value.length : null
  const found = length === null ? formatValue(value) : formatSize(issue.origin, length)
  return [`found ${found}`, `${words} ${formatSize(issue.origin, limit)}`]
}

/** What was found and what is expected, for an issue with the value at its path. */
export function describeIssue(issue: Issue, value: unknown): readonly [string, string] {
  switch (issue.code) {
    case 'invalid_type':
      return [`found ${formatValue(value)}`, TYPE_WORDS[issue.expected] ?? issue.expected]
    case 'invalid_value':
      return [
        `found ${formatValue(value)}`,
        `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((v) => formatValue(v)).join(', ')}`,
      ]
    case 'too_small':
    case 'too_big':
      return issue.message.includes('(expected') ? splitMessage(issue.message, value) : describeSize(issue, value)
    default:
      return splitMessage(issue.message, value)
  }
}

/** What null says in fields where it is more than "not stated". */
const NULL_WORDS: Readonly<Record<string, string>> = {
  geometry: 'no place is known',
  successor: 'there is none',
  from: 'nothing stood there',
  to: 'nothing stands there',
  name: 'nobody is named',
  contact: 'nobody is named',
  repository: 'there is none',
}

/** Null is offered where it may stand: whoever is asked for "text" alone may invent one. */
function offerNull(file: ParsedFile, path: Path, expected: string): string {
  if (!allowsNull(file.name, path)) return expected
  return `${expected}; or null: ${NULL_WORDS[path.at(-1) ?? ''] ?? 'not stated'}`
}

function missingProblem(file: ParsedFile, path: Path, issue: Issue): Problem {
  const examples = examplesAt(file.name, path)
  const expected = examples === '' ? describeIssue(issue, undefined)[1] : `text such as ${examples}`
  return createProblem(file, path, 'the field is missing', offerNull(file, path, expected))
}

function issueProblems(file: ParsedFile, issue: Issue): Problem[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    // `__proto__` is told where the text is parsed.
    const keys = issue.keys.filter((key) => key !== '__proto__')
    const expected = expectedFields(file.name, path)
    return keys.map((key) => createKeyProblem(file, [...path, key], 'unknown field', expected))
  }
  if (issue.code === 'invalid_key') {
    const [found, expected] = splitMessage(issue.issues[0]?.message ?? issue.message, path.at(-1))
    return [createKeyProblem(file, path, found, expected)]
  }
  const value = valueAt(file.value, path)
  if (value === undefined && typeof path.at(-1) === 'string') return [missingProblem(file, path, issue)]
  const [found, expected] = describeIssue(issue, value)
  return [createProblem(file, path, found, offerNull(file, path, expected))]
}

/** Compares a parsed file with its schema. */
export function checkShape(file: ParsedFile): Shape {
  const result = schemaOf(file.name).safeParse(file.value)
  if (result.success) return { data: result.data, broken: [], problems: [] }
  const { issues } = result.error
  return {
    data: null,
    broken: issues.map((issue) => issue.path as Path),
    problems: issues.flatMap((issue) => issueProblems(file, issue)),
  }
}
