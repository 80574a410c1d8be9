/** Lessons fit what they stand on: every id, view and reference leads somewhere, and no figure is typed. */
import { isLessonFile, type Lesson, type LessonStep } from '../model/lesson-schema.ts'
import { formatSearch, parseSearch } from '../state/url.ts'
import { checkLessonTexts } from './lesson-texts.ts'
import type { Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { RECORD_FILES } from './record-files.ts'
import { formatPlace, idsIn, isComplete, type Row, rowProblem, type Tables } from './tables.ts'

const READ = [
  ...RECORD_FILES,
  'sources.json',
  'counts.json',
  'countries.json',
  'disagreements.json',
  'reports.json',
] as const

interface Known {
  readonly records: ReadonlySet<string>
  readonly disagreements: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

function knownIn(tables: Tables): Known {
  return {
    records: idsIn(tables, RECORD_FILES),
    disagreements: idsIn(tables, ['disagreements.json']),
    sources: idsIn(tables, ['sources.json']),
    countries: idsIn(tables, ['countries.json'], 'iso3'),
  }
}

function checkName(row: Row<Lesson>): Problem[] {
  const { id } = row.value
  const expected = isLessonFile(row.file.name) ? row.file.name.replace(/^lessons\/|\.json$/g, '') : id
  return id === expected
    ? []
    : [rowProblem(row, ['id'], `found ${formatValue(id)}`, `the name of the file, ${expected}`)]
}

function checkMinutes(row: Row<Lesson>): Problem[] {
  const { minutes, steps, closing } = row.value
  const sum = steps.reduce((all, step) => all + step.minutes, closing.minutes)
  if (sum === minutes) return []
  return [rowProblem(row, ['minutes'], `${minutes} in all, ${sum} in steps and closing`, 'the same')]
}

/** Ids in a list that stand there twice, or nowhere else. */
function checkIds(
  row: Row<Lesson>,
  path: Path,
  ids: readonly string[],
  isKnown: (id: string) => boolean,
  expected: string,
) {
  return ids.flatMap((id, index) => {
    const at = [...path, index]
    if (ids.indexOf(id) < index) return [rowProblem(row, at, `${formatValue(id)} stands twice`, 'it once')]
    return isKnown(id) ? [] : [rowProblem(row, at, `${formatValue(id)} does not exist`, expected)]
  })
}

/** A view is written as the atlas itself writes it, and shows what there is. */
function checkView(row: Row<Lesson>, path: Path, view: string, known: Known): Problem[] {
  const state = parseSearch(view)
  const written = formatSearch(state)
  if (written !== view) {
    const expected =
      written === '' ? 'nothing: the view as the atlas opens' : `${formatValue(written)} as the atlas writes it`
    return [rowProblem(row, path, `found ${formatValue(view)}`, expected)]
  }
  const { country, record } = state
  return [
    ...(country === null || known.countries.has(country)
      ? []
      : [
          rowProblem(
            row,
            path,
            `the country ${formatValue(country)} does not exist`,
            'a country of data/countries.json',
          ),
        ]),
    ...(record === null || known.records.has(record)
      ? []
      : [rowProblem(row, path, `the record ${formatValue(record)} does not exist`, 'the id of a record')]),
  ]
}

function checkStep(row: Row<Lesson>, step: LessonStep, index: number, known: Known): Problem[] {
  const path = ['steps', index]
  const isDocument = (id: string) => known.records.has(id) || known.disagreements.has(id)
  return [
    ...checkView(row, [...path, 'view'], step.view, known),
    ...checkIds(row, [...path, 'documents'], step.documents, isDocument, 'the id of a record or a disagreement'),
  ]
}

function checkLesson(row: Row<Lesson>, known: Known): Problem[] {
  const { steps, sources } = row.value
  return [
    ...checkName(row),
    ...checkMinutes(row),
    ...steps.flatMap((step, index) => checkStep(row, step, index, known)),
    ...checkIds(row, ['sources'], sources, (id) => known.sources.has(id), 'the id of a source in data/sources.json'),
  ]
}

/** Two lessons in one place. */
function checkNumbers(lessons: readonly Row<Lesson>[]): Problem[] {
  return lessons.flatMap((row, index) => {
    const { number } = row.value
    const other = lessons.slice(0, index).find(({ value }) => value.number === number)
    return other ? [rowProblem(row, ['number'], `${number} stands twice`, `it once; see ${formatPlace(other)}`)] : []
  })
}

/** Lessons that name what is not there, or say what the data do not. */
export function checkLessons(tables: Tables): Problem[] {
  if (!isComplete(tables, READ)) return []
  const known = knownIn(tables)
  return [
    ...checkNumbers(tables.lessons),
    ...tables.lessons.flatMap((row) => [...checkLesson(row, known), ...checkLessonTexts(row, tables)]),
  ]
}
