/** The zod schemas as JSON Schema, for editors and for whoever uses the data. */
import { z } from 'zod'
import { FILES, type FileName } from '../model/schema.ts'

export interface JsonSchema {
  readonly title?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly [keyword: string]: unknown
}

/** `stations.schema.json` for `stations.geojson`. */
export type SchemaName = `${string}.schema.json`

/** The name of the schema of a data file: `stations.schema.json`. */
export function schemaNameOf(name: FileName): SchemaName {
  return `${name.replace(/\.(geo)?json$/, '')}.schema.json`
}

/** The JSON Schema (draft 7, which editors know best) of one data file. */
export function createJsonSchema(name: FileName): JsonSchema {
  const schema = z.toJSONSchema(FILES[name], { target: 'draft-7', io: 'input' }) as JsonSchema
  return { ...schema, title: name }
}

/** One JSON Schema for each data file, by the name under which it is published. */
export function createJsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const names = Object.keys(FILES) as FileName[]
  return Object.fromEntries(names.map((name) => [schemaNameOf(name), createJsonSchema(name)]))
}
