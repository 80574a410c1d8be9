/** From text to a value with positions: JSON as the standard has it, each field once, not too deep. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { DataFileName } from '../model/lesson-schema.ts'
import { lineStarts, type ParsedFile, type Path, positionOf, problemAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'

/** How many brackets may stand inside each other; the real files need 8. */
const MAX_DEPTH = 12
const FOUND_LENGTH = 20

const EXPECTED: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value: text in double quotes, a number, true, false, null, [ or {',
  InvalidNumberFormat: 'a number such as 12.34',
  PropertyNameExpected: 'a field name in double quotes; no comma after the last field',
  ValueExpected: 'a value; no comma after the last one',
  ColonExpected: 'a colon after the field name',
  CommaExpected: 'a comma before it',
  CloseBraceExpected: 'a closing }',
  CloseBracketExpected: 'a closing ]',
  EndOfFileExpected: 'nothing after the end of the value',
  InvalidCommentToken: 'no comments: JSON has none',
  UnexpectedEndOfComment: 'no comments: JSON has none',
  UnexpectedEndOfString: 'a closing " on the same line',
  UnexpectedEndOfNumber: 'digits after it',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  InvalidCharacter: 'control characters written as \\n, \\t or \\u0000',
}

interface Parsed<Name extends string> {
  readonly file: ParsedFile<Name> | null
  readonly problems: readonly Problem[]
}

function syntaxProblem(name: string, text: string, offset: number, expected: string, found?: string): Problem {
  const here = text.slice(offset, offset + FOUND_LENGTH).split('\n')[0] ?? ''
  const words = found ?? (here === '' ? 'the text ends' : `found ${formatValue(here)}`)
  return { file: name, ...positionOf(lineStarts(text), offset), id: null, field: null, found: words, expected }
}

/** The offset of the first bracket that is nested too deep, or null. Reads tokens, so that no depth can crash it. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true)
  let depth = 0
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const token = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength())
    if (token === '{' || token === '[') depth++
    if (token === '}' || token === ']') depth--
    if (depth > MAX_DEPTH) return scanner.getTokenOffset()
  }
  return null
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value)
}

/** Every property of the tree with its path. */
function* propertiesOf(node: Node, path: Path = []): Generator<{ readonly property: Node; readonly path: Path }> {
  for (const [index, child] of (node.children ?? []).entries()) {
    const at = [...path, child.type === 'property' ? keyOf(child) : index]
    if (child.type === 'property') yield { property: child, path: at }
    const value = child.type === 'property' ? child.children?.[1] : child
    if (value) yield* propertiesOf(value, at)
  }
}

function keyProblems(file: ParsedFile<string>): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<Node | undefined, Set<string>>()
  for (const { property, path } of propertiesOf(file.tree)) {
    const key = keyOf(property)
    const keys = seen.get(property.parent) ?? new Set()
    seen.set(property.parent, keys)
    if (keys.has(key)) problems.push(problemAt(file, path, property.offset, 'the field stands here twice', 'it once'))
    // JSON.parse makes it a plain field, but no object literal and few libraries see it: no schema can be trusted here.
    if (key === '__proto__') problems.push(problemAt(file, path, property.offset, 'unknown field', 'no such name'))
    keys.add(key)
  }
  return problems
}

/** The one value that is certain to be what other programs read. @throws never: null where the text is not JSON */
export function parseValue(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** A data file read with positions. Of several syntax errors only the first is told: the others follow from it. */
export function parseJsonFile<Name extends string = DataFileName>(name: Name, text: string): Parsed<Name> {
  const deep = tooDeepAt(text)
  if (deep !== null) {
    return { file: null, problems: [syntaxProblem(name, text, deep, `at most ${MAX_DEPTH} levels`, 'nested too deep')] }
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors.sort((a, b) => a.offset - b.offset)
  if (error)
    return {
      file: null,
      problems: [syntaxProblem(name, text, error.offset, EXPECTED[printParseErrorCode(error.error)] ?? 'JSON')],
    }
  const parsed = parseValue(text)
  if (!tree || !parsed) return { file: null, problems: [syntaxProblem(name, text, 0, 'JSON')] }
  const file = { name, text, value: parsed.value, tree, lines: lineStarts(text) }
  return { file, problems: keyProblems(file) }
}
