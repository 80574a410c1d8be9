import { expect, test } from 'vitest'
import { CODE_LISTS } from '../../src/model/code-lists.ts'
import { createJsonSchema, type JsonSchema } from '../../src/model/schema-json.ts'
import { rowOf } from '../../src/site/field-tables.ts'

const FILES = ['stations', 'sites', 'patrols', 'agreements', 'events', 'responses'] as const
/** Names, which stand for themselves. */
const NAMES = ['network', 'listed_in']

/** The fields of the records that hold one of a closed list of codes. */
const fields = FILES.flatMap((file) => {
  const { properties = {} } = rowOf(createJsonSchema(`${file}.geojson`))
  return Object.entries(properties).flatMap(([name, field]) =>
    Array.isArray(field.enum) && !NAMES.includes(name) ? [{ name: `${file}: ${name}`, field }] : [],
  )
})

function codesOf({ enum: codes }: JsonSchema): string {
  return (codes as readonly string[]).join()
}

test('every closed list of a record is in the codebook', () => {
  const lists = Object.values(CODE_LISTS).map((codes) => codes.join())
  expect(fields.length).toBeGreaterThan(10)
  for (const { name, field } of fields) expect(lists, name).toContain(codesOf(field))
})

test('every field of such a list points to the codebook', () => {
  for (const { name, field } of fields) expect(field.description, name).toContain('codebook/')
})
