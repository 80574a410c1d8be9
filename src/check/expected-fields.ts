/** Which fields an object of a data file may have, read from the schema itself. */
import { type DataFileName, isLessonFile } from '../model/lesson-schema.ts'
import { createJsonSchema, type JsonSchema } from '../model/schema-json.ts'
import type { Path } from './parsed-file.ts'

const made = new Map<string, JsonSchema>()

/** The JSON Schema of a file, made once: to make it takes longer than to read a hundred rows. */
function jsonSchemaOf(name: DataFileName): JsonSchema {
  const key = isLessonFile(name) ? 'lesson' : name
  const schema = made.get(key) ?? createJsonSchema(name)
  made.set(key, schema)
  return schema
}

function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return branches.length > 0 ? branches.flatMap(branchesOf) : [schema]
}

function step(schema: JsonSchema, key: string | number): readonly JsonSchema[] {
  if (typeof key === 'string') return schema.properties?.[key] ? branchesOf(schema.properties[key]) : []
  const items = Array.isArray(schema.items) ? schema.items[key] : schema.items
  return items ? branchesOf(items) : []
}

/** What the schema says of a path: each shape that its value may have. */
function schemasAt(name: DataFileName, path: Path): readonly JsonSchema[] {
  const start = branchesOf(jsonSchemaOf(name))
  return path.reduce<readonly JsonSchema[]>((at, key) => at.flatMap((schema) => step(schema, key)), start)
}

/** The names of the fields that the object at a path may have. */
export function fieldsAt(name: DataFileName, path: Path): readonly string[] {
  return [...new Set(schemasAt(name, path).flatMap((schema) => Object.keys(schema.properties ?? {})))]
}

/** `one of country, city, network`, for the object at a path. */
export function expectedFields(name: DataFileName, path: Path): string {
  const fields = fieldsAt(name, path)
  return fields.length > 0 ? `one of ${fields.join(', ')}` : 'no field here'
}

/** Whether null may stand at a path. */
export function allowsNull(name: DataFileName, path: Path): boolean {
  return schemasAt(name, path).some(({ type }) => type === 'null')
}

/** `2018, 2018-05`: what the schema gives as examples of the value at a path; empty where it gives none. */
export function examplesAt(name: DataFileName, path: Path): string {
  return schemasAt(name, path)
    .flatMap(({ examples }) => (Array.isArray(examples) ? examples : []))
    .join(', ')
}
