/** What the fields of each data file mean, read from its schema: the reference cannot differ from the check. */
import { isPublishedFile, type PublishedFileName } from '../model/lesson-schema.ts'
import { createJsonSchema, type JsonSchema } from '../model/schema-json.ts'
import type { FieldTable, FileField } from '../page/text/data.tsx'
import type { PageMessages } from '../words/words.ts'

/** The schema of one row: a Feature's properties, or an element of a list. */
export function rowOf(schema: JsonSchema): JsonSchema {
  const feature = schema.properties?.features?.items
  if (feature && !Array.isArray(feature)) return (feature as JsonSchema).properties?.properties ?? {}
  return (schema.items as JsonSchema | undefined) ?? schema
}

function formatType(schema: JsonSchema, t: PageMessages): string {
  const union = schema.anyOf ?? schema.oneOf
  if (union) {
    const types = union.filter(({ type }) => type !== 'null').map((part) => formatType(part, t))
    return [types.join(' | '), ...(types.length < union.length ? [t.mayBeEmpty] : [])].join('; ')
  }
  if (Array.isArray(schema.enum)) return schema.enum.join(', ')
  if (schema.const !== undefined) return String(schema.const)
  if (schema.type !== 'array') return String(schema.type ?? 'object')
  const items = schema.items
  return t.listOf(items && !Array.isArray(items) ? formatType(items as JsonSchema, t) : 'values')
}

function fieldsOf(schema: JsonSchema, t: PageMessages): readonly FileField[] {
  const row = rowOf(schema)
  const required = new Set(Array.isArray(row.required) ? row.required : [])
  return Object.entries(row.properties ?? {}).map(([name, field]) => ({
    name,
    type: formatType(field, t),
    description: field.description ?? null,
    optional: !required.has(name),
  }))
}

/** The fields of these files. */
export function createFieldTables(names: readonly PublishedFileName[], t: PageMessages): readonly FieldTable[] {
  return names.filter(isPublishedFile).map((name) => ({ file: name, fields: fieldsOf(createJsonSchema(name), t) }))
}
