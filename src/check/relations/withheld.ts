/** What is withheld is there, once, and nothing stands on it that cannot do without. */
import type { Withholding } from '../../model/dataset.ts'
import { valueAt } from '../parsed-file.ts'
import { formatValue, type Problem } from '../problem.ts'
import { isComplete, type Row, rowPaths, rowProblem, type Tables } from '../tables.ts'
import { fieldsOf, WITHHELD_FILES, type WithheldFile } from '../withhold/withheld-fields.ts'
import type { Relation } from './relation.ts'

interface Thing {
  readonly file: WithheldFile
  /** Without the Feature around it. */
  readonly row: Readonly<Record<string, unknown>>
}

/** Whatever can be withheld, by its id, in sound rows or not. */
function thingsById(tables: Tables): ReadonlyMap<unknown, Thing> {
  const things = WITHHELD_FILES.flatMap((name) => {
    const file = tables.files.get(name)?.file
    const inside = name.endsWith('.geojson') ? ['properties'] : []
    return (file ? rowPaths(file) : []).map((path) => {
      const row = valueAt(file?.value, [...path, ...inside]) as Thing['row']
      return [valueAt(file?.value, [...path, 'id']), { file: name, row }] as const
    })
  })
  return new Map(things)
}

function checkField(row: Row<Withholding>, { file, row: thing }: Thing): Problem[] {
  const { field } = row.value
  if (field === undefined || typeof thing !== 'object' || thing === null) return []
  const known = fieldsOf(file, thing)
  if (known.includes(field)) return []
  const expected = known.length > 0 ? `one of ${known.join(', ')}, or no field: all of it` : 'no field: all of it'
  return [rowProblem(row, ['field'], `no wording can be withheld in ${formatValue(field)}`, expected)]
}

function checkThings(tables: Tables): Problem[] {
  if (!isComplete(tables, WITHHELD_FILES)) return []
  const things = thingsById(tables)
  return tables.rows('withheld.json').flatMap((row) => {
    const thing = things.get(row.value.id)
    if (thing) return checkField(row, thing)
    const expected = 'the id of a record, a count, a disagreement or a source'
    return [rowProblem(row, ['id'], `${formatValue(row.value.id)} does not exist`, expected)]
  })
}

function checkOnce(tables: Tables): Problem[] {
  const rows = tables.rows('withheld.json')
  return rows.flatMap((row, index) => {
    const { id, field } = row.value
    const same = rows.filter(({ value }) => value.id === id)
    if (field !== undefined && same.some(({ value }) => value.field === undefined)) {
      return [rowProblem(row, ['field'], 'the whole entry is withheld too', 'one of the two')]
    }
    const isRepeated = rows.slice(0, index).some(({ value }) => value.id === id && value.field === field)
    return isRepeated ? [rowProblem(row, ['id'], `${formatValue(id)} is withheld twice`, 'it once')] : []
  })
}

/** What each id carries that cannot be made without it. */
function carriedBy(tables: Tables): ReadonlyMap<string, string> {
  const launches = tables.rows('networks.json').map(({ value }) => [value.launched, `the network ${value.id}`] as const)
  const reports = tables
    .rows('reports.json')
    .flatMap(({ value }) => [value.published, value.count].map((id) => [id, `the report ${value.id}`] as const))
  return new Map([...launches, ...reports])
}

function checkNeeded(tables: Tables): Problem[] {
  const carried = carriedBy(tables)
  return tables.rows('withheld.json').flatMap((row) => {
    const needing = row.value.field === undefined ? carried.get(row.value.id) : undefined
    if (needing === undefined) return []
    const found = `${formatValue(row.value.id)} cannot be withheld as a whole: ${needing} is dated and counted by it`
    return [rowProblem(row, ['id'], found, 'a field of it, such as note')]
  })
}

export const WITHHELD_RELATIONS: readonly Relation[] = [
  { id: 'withheld-thing', holds: 'What is withheld, all of it or a wording in it, is there.', check: checkThings },
  { id: 'withheld-once', holds: 'Nothing is withheld twice.', check: checkOnce },
  { id: 'withheld-needed', holds: 'What dates or counts a report or a network is not withheld.', check: checkNeeded },
]
