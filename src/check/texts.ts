/** Texts are plain, visible, normalised, and give away no address and no contact. */
import { formatCodePoint, INVISIBLE } from './invisible.ts'
import { createProblem, type ParsedFile, type Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import type { Tables } from './tables.ts'
import { PRECISION_RULES, type TextRule, WRITING_RULES } from './text-rules.ts'

/** Fields that hold prose or names; ids, dates and codes have a strict form of their own. */
const PROSE = new Set([
  ...['text', 'note', 'reason', 'distinct', 'topic', 'title', 'title_note', 'quality', 'revision', 'name'],
  ...['summary', 'aims', 'prepare', 'look', 'question', 'answer', 'watch'],
  ...['city', 'cities', 'areas', 'container-title', 'publisher', 'field', 'from', 'to'],
])
/** Web addresses are taken as they are: they name the page that was read. */
const ADDRESSES = new Set(['URL', 'contact', 'repository'])
const ISO_DATES = /\d{4}-\d{2}-\d{2}/g

/** Every text of a value, with its path and the name of the nearest field. */
function* textsOf(value: unknown, path: Path, field: string): Generator<{ text: string; path: Path; field: string }> {
  if (typeof value === 'string') yield { text: value, path, field }
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* textsOf(entry, [...path, index], field)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* textsOf(entry, [...path, key], key)
  }
}

function checkRule(file: ParsedFile, path: Path, text: string, rule: TextRule): Problem[] {
  const match = rule.pattern.exec(text)
  return match ? [createProblem(file, path, `found ${rule.name}, ${formatValue(match[0])}`, rule.expected)] : []
}

function checkCharacters(file: ParsedFile, path: Path, text: string): Problem[] {
  const [hidden] = text.match(INVISIBLE) ?? []
  if (hidden !== undefined) {
    const found = `found ${formatCodePoint(hidden)} in ${formatValue(text)}`
    return [createProblem(file, path, found, 'no control, direction, zero-width or filler characters')]
  }
  if (text.normalize('NFC') === text) return []
  return [createProblem(file, path, `found unnormalised Unicode in ${formatValue(text)}`, 'its NFC form')]
}

function checkText(file: ParsedFile, path: Path, text: string, field: string): Problem[] {
  if (ADDRESSES.has(field)) return checkCharacters(file, path, text)
  const rules = PROSE.has(field) ? [...WRITING_RULES, ...PRECISION_RULES] : WRITING_RULES
  const undated = text.replace(ISO_DATES, '')
  const problems = rules.flatMap((rule) => checkRule(file, path, PRECISION_RULES.includes(rule) ? undated : text, rule))
  // Two rules may see the same address: one problem is enough.
  return [...checkCharacters(file, path, text), ...problems.slice(0, 1)]
}

/** Texts that say, or hide, what they must not. */
export function checkTexts(tables: Tables): Problem[] {
  return [...tables.files.values()].flatMap(({ file }) =>
    [...textsOf(file.value, [], '')].flatMap(({ text, path, field }) => checkText(file, path, text, field)),
  )
}
