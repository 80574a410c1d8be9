import { expect, test } from 'vitest'
import {
  fieldsOf,
  replaceText,
  textOf,
  WITHHELD_FILES,
  type WithheldFile,
} from '../../../src/check/withhold/withheld-fields.ts'
import { createJsonSchema, type JsonSchema } from '../../../src/model/schema-json.ts'

/** Names of places are what the map is made of, an address is where a source is found: whole entries are withheld instead. */
const NEVER = new Set(['city', 'URL'])

function rowSchema(file: WithheldFile): JsonSchema {
  const schema = createJsonSchema(file)
  const list = (schema.properties?.features ?? schema) as JsonSchema
  const row = list.items as JsonSchema
  return row.properties?.properties ?? row
}

function isFreeText({ type, pattern, enum: words, const: only, anyOf, examples }: JsonSchema): boolean {
  if (anyOf) return anyOf.some(isFreeText)
  return (
    type === 'string' && pattern === undefined && words === undefined && only === undefined && examples === undefined
  )
}

function* textsIn(schema: JsonSchema, inside = ''): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (isFreeText(field)) yield inside + name
    else if (name === 'versions') yield `${name}[0].text`
    else yield* textsIn(field, `${inside}${name}.`)
  }
}

function fill(schema: JsonSchema): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    field.properties ? fill(field) : 'x',
  ])
  return { ...Object.fromEntries(fields), versions: [{ text: 'x' }] }
}

test.each(WITHHELD_FILES)('every wording of %s can be withheld', (file) => {
  const schema = rowSchema(file)
  const texts = [...textsIn(schema)].filter((name) => !NEVER.has(name))
  expect(texts.length).toBeGreaterThan(0)
  expect(fieldsOf(file, fill(schema))).toEqual(expect.arrayContaining(texts))
})

test('a field inside a list is read and replaced, and nothing else', () => {
  const row = { id: 'x', versions: [{ text: 'One.' }, { text: 'Two.', sources: ['a'] }] }
  expect(textOf(row, 'versions[1].text')).toBe('Two.')
  expect(textOf(row, 'versions[2].text')).toBeUndefined()
  expect(replaceText(row, 'versions[1].text', 'Three.')).toEqual({
    id: 'x',
    versions: [{ text: 'One.' }, { text: 'Three.', sources: ['a'] }],
  })
})
