/** What the columns of a CSV hold, as a Frictionless Table Schema (v2), read from the schema of the file it is made of. */
import type { FileName } from '../model/schema.ts'
import { createJsonSchema, type JsonSchema } from '../model/schema-json.ts'
import { LIST_DELIMITER, type TableRow } from '../select/record/csv.ts'
import { rowOf } from './field-tables.ts'

interface TableField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description?: string
  /** Of a list, which is told as a string: readers of version 1 know no lists, and refuse the whole table. */
  readonly listItemType?: 'string'
  /** What stands between the items. */
  readonly listDelimiter?: typeof LIST_DELIMITER
  readonly constraints?: Readonly<Record<string, unknown>>
}

interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}

export interface TableSchema {
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
  readonly missingValues: readonly ['']
  readonly foreignKeys?: readonly ForeignKey[]
}

/** Columns that always name a row of another table: column, table, column there. A list of ids cannot be a foreign key. */
const KEYS: Readonly<Record<string, readonly [resource: string, field: string]>> = {
  country: ['countries', 'iso3'],
  network: ['networks', 'id'],
  listed_in: ['reports', 'id'],
  launched: ['events', 'id'],
  published: ['events', 'id'],
}

/** Columns that a table has beside the fields of its file. */
const DEGREES = { longitude: 180, latitude: 90 } as const

function isDegrees(name: string): name is keyof typeof DEGREES {
  return Object.hasOwn(DEGREES, name)
}

function typeOf(values: readonly unknown[]): TableField['type'] {
  if (values.length === 0 || values.some((value) => typeof value === 'string' || Array.isArray(value))) return 'string'
  if (values.every((value) => typeof value === 'boolean')) return 'boolean'
  return values.every(Number.isInteger) ? 'integer' : 'number'
}

function constraintsOf(name: string, field: JsonSchema | undefined, isWhole: boolean, isUnique: boolean) {
  const values = Array.isArray(field?.enum) ? field.enum.filter((value) => typeof value === 'string') : []
  return {
    ...(isWhole && { required: true }),
    ...(isUnique && { unique: true }),
    ...(values.length > 0 && { enum: values }),
    ...(isDegrees(name) && { minimum: -DEGREES[name], maximum: DEGREES[name] }),
  }
}

function createField(name: string, rows: readonly TableRow[], schema: JsonSchema, key: string): TableField {
  const field = schema.properties?.[name]
  const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined)
  const type = isDegrees(name) ? 'number' : typeOf(values)
  const isList = values.some(Array.isArray)
  const isRequired = Array.isArray(schema.required) && schema.required.includes(name)
  const isWhole = name === key || (isRequired && values.length === rows.length && !isList)
  const constraints = constraintsOf(name, field, isWhole, name === key)
  return {
    name,
    type,
    ...(field?.description && { description: field.description }),
    ...(isList && { listItemType: 'string', listDelimiter: LIST_DELIMITER }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}

/** The one key that depends on the table: `count` is a number in counts and a row of counts in reports. */
function keyOf(column: string, source: FileName): readonly [string, string] | undefined {
  return source === 'reports.json' && column === 'count' ? ['counts', 'id'] : KEYS[column]
}

function createKeys(columns: readonly string[], source: FileName): readonly ForeignKey[] {
  return columns.flatMap((column) => {
    const [resource, field] = keyOf(column, source) ?? []
    return resource && field ? [{ fields: [column], reference: { resource, fields: [field] } }] : []
  })
}

/** The schema of a table with these rows. */
export function createTableSchema(
  source: FileName,
  columns: readonly string[],
  rows: readonly TableRow[],
): TableSchema {
  const schema = rowOf(createJsonSchema(source))
  const primary = source === 'countries.json' ? 'iso3' : 'id'
  const foreignKeys = createKeys(columns, source)
  return {
    fields: columns.map((name) => createField(name, rows, schema, primary)),
    primaryKey: [primary],
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  }
}
