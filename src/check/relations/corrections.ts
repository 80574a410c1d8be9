/** What an entry of changes.json says was there, and is there now, is so. */
import { ascending } from 'd3'
import { type AtlasRecord, type Change, FILE_OF_KIND } from '../../model/dataset.ts'
import { fieldsAt } from '../expected-fields.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import { toldFields, writtenValue } from '../told-change.ts'
import type { Relation } from './relation.ts'

function recordsById(tables: Tables): ReadonlyMap<string, AtlasRecord> {
  return new Map(tables.records.map(({ value }) => [value.id, value]))
}

/** A correction says which fields it corrects, by the names that they have. */
function checkFields(tables: Tables): Problem[] {
  const records = recordsById(tables)
  return tables.rows('changes.json').flatMap((row) => {
    if (row.value.kind === 'added') return []
    const fields = toldFields(row.value)
    if (fields.length === 0)
      return [rowProblem(row, ['field'], 'the field is missing', 'the name of the corrected field')]
    const record = records.get(row.value.record)
    if (!record) return []
    const known = [...fieldsAt(FILE_OF_KIND[record.kind], ['features', 0, 'properties']), 'geometry']
    const wrong = fields.filter((field) => !known.includes(field))
    return wrong.map((field) =>
      rowProblem(row, ['field'], `the record has no field ${formatValue(field)}`, `one of ${known.join(', ')}`),
    )
  })
}

/** Entries about one field of one record, first to last. */
function* threads(rows: readonly Row<Change>[]): Generator<readonly Row<Change>[]> {
  const groups = new Map<string, Row<Change>[]>()
  for (const row of rows) {
    for (const field of toldFields(row.value)) {
      const key = `${row.value.record} ${field}`
      groups.set(key, [...(groups.get(key) ?? []), row])
    }
  }
  for (const group of groups.values()) yield group.sort((a, b) => ascending(a.value.date, b.value.date))
}

function checkEntry(row: Row<Change>): Problem[] {
  const { from, to } = row.value
  if (from === undefined && to === undefined) return []
  if (toldFields(row.value).length > 1) {
    return [rowProblem(row, ['field'], `${formatValue(row.value.field)} beside one value`, 'one entry for each field')]
  }
  return from === to ? [rowProblem(row, ['to'], `found ${formatValue(to)} in both`, 'another value than from')] : []
}

function checkThread(thread: readonly Row<Change>[], records: ReadonlyMap<string, AtlasRecord>): Problem[] {
  return thread.flatMap((row, index) => {
    const { record: id, field = '', from, to } = row.value
    const record = records.get(id)
    const before = thread[index - 1]?.value.to
    const now = index === thread.length - 1 && record ? writtenValue(record, field) : undefined
    return [
      ...(from === undefined || before === undefined || from === before
        ? []
        : [
            rowProblem(
              row,
              ['from'],
              `found ${formatValue(from)}`,
              `${formatValue(before)}, as the entry before has it`,
            ),
          ]),
      ...(to === undefined || now === undefined || to === now
        ? []
        : [rowProblem(row, ['to'], `found ${formatValue(to)}`, `${formatValue(now)}, as the record has it`)]),
    ]
  })
}

function checkValues(tables: Tables): Problem[] {
  const records = recordsById(tables)
  const rows = tables.rows('changes.json')
  const single = rows.filter(({ value }) => toldFields(value).length === 1)
  return [...rows.flatMap(checkEntry), ...[...threads(single)].flatMap((thread) => checkThread(thread, records))]
}

/** A wording that must not be repeated is not repeated where its correction is told. */
function checkWithheld(tables: Tables): Problem[] {
  return tables
    .rows('changes.json')
    .filter(({ value }) => value.withheld === true && value.from !== undefined)
    .map((row) => rowProblem(row, ['from'], 'the withheld wording stands here', 'no "from" beside "withheld"'))
}

export const CORRECTION_RELATIONS: readonly Relation[] = [
  { id: 'corrected-field', holds: 'A correction names the fields that it corrects.', check: checkFields },
  {
    id: 'corrected-values',
    holds: 'What a correction says was there and is there now is so, one field an entry.',
    check: checkValues,
  },
  { id: 'withheld', holds: 'A withheld wording is not repeated.', check: checkWithheld },
]
