/** Every date of the data is found by the schema, so that no list of fields has to be kept. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseJsonFile } from '../../src/check/parse-json.ts'
import { createTables, type ReadFile } from '../../src/check/tables.ts'
import { typedValues } from '../../src/check/typed-values.ts'
import { type DataFileName, isDataFile } from '../../src/model/lesson-schema.ts'
import { readFolder } from './broken-case.ts'

function readReal(): ReadonlyMap<DataFileName, ReadFile> {
  return new Map(
    [...readFolder(join(import.meta.dirname, '../../data'))].flatMap(([name, bytes]) => {
      if (!isDataFile(name)) return []
      const { file } = parseJsonFile(name, Buffer.from(bytes).toString())
      return file ? [[name, { file, broken: [] }] as const] : []
    }),
  )
}

const EDTF = /^\d{4}(-\d{2}){0,2}[~?]?(\/\d{4}(-\d{2}){0,2}[~?]?)?$/

/** Paths of texts that look like dates, and of dates in parts. */
function* datesIn(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string' && EDTF.test(value)) yield path
  if (typeof value !== 'object' || value === null) return
  if ('date-parts' in value) yield path
  else for (const [key, field] of Object.entries(value)) yield* datesIn(field, `${path}/${key}`)
}

/** What stood in a field and what stands there now: whatever the field holds, they are texts. */
const TOLD = /^changes\.json\/\d+\/(from|to)$/

it('finds every date of the real data, and nothing else', () => {
  const files = readReal()
  const found = [...typedValues(createTables(files))].map(({ file, path }) => [file.name, ...path].join('/'))
  const dates = [...files.values()].flatMap(({ file }) => [...datesIn(file.value, file.name)])
  expect(found.length).toBeGreaterThan(1000)
  expect(found.sort()).toEqual(dates.filter((path) => !TOLD.test(path)).sort())
})
