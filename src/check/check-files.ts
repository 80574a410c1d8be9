/** The guard: the texts of all data files in, the checked dataset or every problem at once out. */
import { createDataset, type Dataset } from '../model/dataset.ts'
import { isEditionFile } from '../model/edition-schema.ts'
import type { KeptRelease } from '../model/kept-release.ts'
import { type DataFileName, isDataFile, isLessonFile, type Lesson } from '../model/lesson-schema.ts'
import { FILES, type FileName, type RawFiles } from '../model/schema.ts'
import { checkCanonicalForm } from './canonical-form.ts'
import { checkCountryCodes } from './country-codes.ts'
import { checkCounts } from './counts.ts'
import { decodeFile } from './decode.ts'
import { checkEditions } from './editions.ts'
import { checkHistory } from './history.ts'
import { intervalOf } from './interval-of.ts'
import { keptReleases } from './kept-releases.ts'
import { checkKnownCountries } from './known-countries.ts'
import { checkLessons } from './lessons.ts'
import { checkLookups } from './lookups.ts'
import { parseJsonFile } from './parse-json.ts'
import { checkPlaces } from './place.ts'
import { checkPlacePrecision } from './place-precision.ts'
import { compareProblems, type Problem } from './problem.ts'
import { checkPublisher } from './publisher.ts'
import { checkReferences } from './references.ts'
import { checkRelations } from './relations/relations.ts'
import { checkRemoved } from './removed.ts'
import { checkSamePlaces } from './same-place.ts'
import { checkShape } from './shape.ts'
import { createTables, type ReadFile, type Tables } from './tables.ts'
import { checkTexts } from './texts.ts'
import { checkUniqueIds } from './unique-ids.ts'
import { checkUnusedSources } from './unused-sources.ts'
import { checkLeft } from './withhold/check-left.ts'
import { withhold } from './withhold/withhold.ts'
import { checkWording } from './wording.ts'

export type CheckResult =
  | {
      readonly ok: true
      /** What is published: without what is withheld, as are `files`. */
      readonly dataset: Dataset
      readonly files: RawFiles
      /** The data as they are edited, with what is withheld: a release remembers these, and its edition keeps the files. */
      readonly edited: Dataset
      readonly editedFiles: RawFiles
      /** The releases of which an edition is kept. */
      readonly kept: readonly KeptRelease[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What is compared between rows and files, once each file is read. */
const CHECKS: readonly ((tables: Tables) => Problem[])[] = [
  checkUniqueIds,
  checkReferences,
  checkUnusedSources,
  checkLookups,
  checkKnownCountries,
  checkCountryCodes,
  checkPlaces,
  checkPlacePrecision,
  checkSamePlaces,
  checkCounts,
  checkTexts,
  checkRemoved,
  checkLessons,
]

const NAMES = Object.keys(FILES) as readonly FileName[]

interface Reading {
  readonly read: ReadFile | null
  readonly data: unknown
  readonly problems: readonly Problem[]
}

function fileProblem(file: string, found: string, expected: string): Problem {
  return { file, line: 1, column: 1, id: null, field: null, found, expected }
}

function readFile(name: DataFileName, bytes: Uint8Array | undefined): Reading {
  if (!bytes)
    return { read: null, data: null, problems: [fileProblem(name, 'the file is missing', 'it beside the others')] }
  const decoded = decodeFile(name, bytes)
  if (decoded.text === null) return { read: null, data: null, problems: decoded.problems }
  const parsed = parseJsonFile(name, decoded.text)
  const before = [...decoded.problems, ...parsed.problems]
  if (!parsed.file) return { read: null, data: null, problems: before }
  const shape = checkShape(parsed.file)
  const form = before.length === 0 && shape.data !== null ? checkCanonicalForm(parsed.file, shape.data) : []
  const problems = [...before, ...shape.problems, ...form]
  return { read: { file: parsed.file, broken: shape.broken }, data: shape.data, problems }
}

function checkNames(texts: ReadonlyMap<string, Uint8Array>): Problem[] {
  const unknown = [...texts.keys()].filter((name) => !isDataFile(name) && !isEditionFile(name))
  return unknown.map((name) =>
    fileProblem(name, 'unknown file', `only ${NAMES.join(', ')}, lessons/*.json, editions/<version>.json`),
  )
}

export interface CheckOptions {
  /** The copy is built for an address: then it must say who publishes it. */
  readonly published?: boolean
  /** The day on which it is checked, such as `2026-11-23`: nothing may be dated after it. */
  readonly today?: string
  /** Whether its texts are held to the words and lengths of release 0.2.0; those of 0.1.0 were not yet edited. */
  readonly edited?: boolean
}

/**
 * Checks all data files, given by their names inside `data/`. Never throws, whatever the bytes are.
 * Causes come first: files that could not be read. Then all else, by file, line and column; there is no dataset as long
 * as there is a problem.
 */
export function checkFiles(
  texts: ReadonlyMap<string, Uint8Array>,
  { published: isPublished = false, today, edited: isEdited = true }: CheckOptions = {},
): CheckResult {
  const lessons = [...texts.keys()].filter(isLessonFile)
  const readings = [...NAMES, ...lessons].map((name) => [name, readFile(name, texts.get(name))] as const)
  const tables = createTables(new Map(readings.flatMap(([name, { read }]) => (read ? [[name, read] as const] : []))))
  const unread = readings.flatMap(([, { read, problems }]) => (read ? [] : problems))
  const problems = [
    ...readings.flatMap(([, { read, problems }]) => (read ? problems : [])),
    ...CHECKS.flatMap((check) => check(tables)),
    ...checkHistory(tables, texts),
    ...checkRelations(tables, { today: intervalOf(today)?.earliest ?? null }),
    ...(isEdited ? checkWording(tables) : []),
    ...(isPublished ? checkPublisher(tables) : []),
    ...checkEditions(texts, tables, today ?? null),
  ]
  const told = [[...checkNames(texts), ...unread], problems].flatMap((stage) => stage.sort(compareProblems))
  if (told.length > 0) return { ok: false, problems: told }
  const data = new Map<DataFileName, unknown>(readings.map(([name, reading]) => [name, reading.data]))
  const files = Object.fromEntries(NAMES.map((name) => [name, data.get(name)])) as unknown as RawFiles
  const taught = lessons.map((name) => data.get(name) as Lesson)
  const edited = { files, lessons: taught }
  const published = withhold(edited)
  const left = checkLeft(tables, published, edited)
  if (left.length > 0) return { ok: false, problems: left.sort(compareProblems) }
  return {
    ok: true,
    dataset: createDataset(published.files, published.lessons),
    files: published.files,
    edited: createDataset(files, taught),
    editedFiles: files,
    kept: keptReleases(texts),
  }
}
