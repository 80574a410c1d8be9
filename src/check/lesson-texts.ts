/** The texts of lessons: every reference gives something, and every figure is one. */
import { createDataset } from '../model/dataset.ts'
import type { Lesson } from '../model/lesson-schema.ts'
import { type LessonPart, parseLessonText, REFERENCE_NAMES } from '../model/lesson-text.ts'
import type { RawFiles } from '../model/schema.ts'
import { createLessonFacts, type LessonFacts } from '../select/lesson/facts.ts'
import { resolveReference } from '../select/lesson/resolve.ts'
import { isTrouble } from '../select/lesson/trouble.ts'
import { findInText } from './find-in-text.ts'
import { type ParsedFile, type Path, problemAt } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { RECORD_FILES } from './record-files.ts'
import { idsIn, type Row, type Tables } from './tables.ts'

/** Fields that hold no prose: ids, addresses and words of closed lists. */
const PLAIN_FIELDS = new Set(['id', 'view', 'documents', 'sources', 'concepts'])

const UNITS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const TEENS = 'thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const LARGE = 'dozens?|hundreds?|thousands?|millions?|twice'
/** Digits, and words for more than one. */
const FIGURE = new RegExp(String.raw`\p{Nd}+|\b(?:${UNITS}|${TEENS}|${TENS}|${LARGE})\b`, 'iu')

const EXPECTED_FIGURE = 'a reference to the data such as {listed:NLD}, or {plain:two} for a number of the lesson itself'
const EXPECTED_REFERENCE = `{name:argument} with one of ${REFERENCE_NAMES.join(', ')}`

function* proseIn(value: unknown, path: Path = []): Generator<readonly [path: Path, text: string]> {
  if (typeof value === 'string') yield [path, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, field] of Object.entries(value)) {
    if (!PLAIN_FIELDS.has(key)) yield* proseIn(field, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

interface Found {
  /** What stands in the text, to point at. */
  readonly source: string
  readonly found: string
  readonly expected: string
}

function findFigure(text: string): Found | null {
  const [figure] = FIGURE.exec(text) ?? []
  return figure === undefined
    ? null
    : { source: figure, found: `${formatValue(figure)} is typed`, expected: EXPECTED_FIGURE }
}

/** @param known ids that stand somewhere: of what is broken elsewhere it is told there */
function checkPart(part: LessonPart, facts: LessonFacts, known: ReadonlySet<string>): Found | null {
  if (part.kind === 'text') return findFigure(part.text)
  if (part.kind === 'broken') {
    return { source: part.source, found: `${formatValue(part.source)} is no reference`, expected: EXPECTED_REFERENCE }
  }
  const resolved = resolveReference(part.reference, facts)
  if (!isTrouble(resolved)) return findFigure(part.reference.words ?? '')
  if (resolved.missing !== null && known.has(resolved.missing)) return null
  return { source: part.source, found: `${part.source}: ${resolved.found}`, expected: resolved.expected }
}

function createProblem(file: ParsedFile, path: Path, { source, found, expected }: Found, start: number): Problem {
  return problemAt(file, path, findInText(file, path, source, start), found, expected)
}

function checkText(
  file: ParsedFile,
  path: Path,
  text: string,
  facts: LessonFacts,
  known: ReadonlySet<string>,
): Problem[] {
  let start = 0
  return parseLessonText(text).flatMap((part) => {
    const found = checkPart(part, facts, known)
    const at = start
    start += part.kind === 'text' ? part.text.length : part.source.length
    return found ? [createProblem(file, path, found, at)] : []
  })
}

const factsOf = new WeakMap<Tables, LessonFacts>()

function readFacts(tables: Tables): LessonFacts {
  const read = factsOf.get(tables)
  if (read) return read
  const rows = <F extends Parameters<Tables['rows']>[0]>(name: F) => tables.rows(name).map(({ value }) => value)
  const facts = createLessonFacts({
    records: tables.records.map(({ value }) => value),
    sources: rows('sources.json'),
    counts: rows('counts.json'),
    disagreements: rows('disagreements.json'),
    reports: rows('reports.json'),
    countries: rows('countries.json'),
  })
  factsOf.set(tables, facts)
  return facts
}

const WITH_IDS = [...RECORD_FILES, 'sources.json', 'counts.json', 'disagreements.json', 'reports.json'] as const

/** Figures that are typed, and references that give nothing. */
export function checkLessonTexts({ file, value }: Row<Lesson>, tables: Tables): Problem[] {
  const facts = readFacts(tables)
  const known = new Set([...idsIn(tables, WITH_IDS), ...idsIn(tables, ['countries.json'], 'iso3')])
  return [...proseIn(value)].flatMap(([path, text]) => checkText(file, path, text, facts, known))
}

/** References of lessons that give nothing in what stands beside them. */
export function checkLessonFacts({
  files,
  lessons,
}: {
  readonly files: RawFiles
  readonly lessons: readonly Lesson[]
}): readonly { readonly lesson: string; readonly source: string; readonly found: string }[] {
  const facts = createLessonFacts(createDataset(files))
  return lessons.flatMap((lesson) =>
    [...proseIn(lesson)].flatMap(([, text]) =>
      parseLessonText(text).flatMap((part) => {
        const resolved = part.kind === 'reference' ? resolveReference(part.reference, facts) : null
        return part.kind === 'reference' && isTrouble(resolved)
          ? [{ lesson: lesson.id, source: part.source, found: resolved.found }]
          : []
      }),
    ),
  )
}
