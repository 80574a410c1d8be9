/** The values of the files with a meaning of their own, such as dates: which fields they are is read from the schema. */
import { z } from 'zod'
import { formatCslDate } from '../model/csl-date.ts'
import type { Source } from '../model/dataset.ts'
import { schemaOf } from '../model/lesson-schema.ts'
import { type FieldMeaning, MEANINGS } from '../model/schema-fields.ts'
import { type ParsedFile, type Path, valueAt } from './parsed-file.ts'
import { soundParts, type Tables } from './tables.ts'

export interface TypedValue {
  readonly file: ParsedFile
  readonly path: Path
  readonly meaning: FieldMeaning
  readonly value: unknown
}

/** The schema one step further in; of a union each of its options. */
function stepInto(schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return stepInto(schema.def.innerType, key)
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((option) => stepInto(option, key))
  if (schema instanceof z.ZodArray) return [schema.def.element]
  if (schema instanceof z.ZodRecord) return [schema.def.valueType]
  const next = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
  return next ? [next] : []
}

/** What the schema says of a value itself, through "or null" and "or left out". */
function meaningOf(schema: z.core.$ZodType): FieldMeaning | undefined {
  const inner = schema instanceof z.ZodNullable || schema instanceof z.ZodOptional ? schema.def.innerType : null
  return MEANINGS.get(schema) ?? (inner ? meaningOf(inner) : undefined)
}

type Found = Omit<TypedValue, 'file'>

function* valuesIn(schemas: readonly z.core.$ZodType[], value: unknown, path: Path): Generator<Found> {
  if (value === null || value === undefined) return
  for (const meaning of schemas.map(meaningOf)) if (meaning) yield { path, meaning, value }
  if (typeof value !== 'object') return
  for (const [name, field] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name
    const next = schemas.flatMap((schema) => stepInto(schema, key))
    if (next.length > 0) yield* valuesIn(next, field, [...path, key])
  }
}

/** Every value with a meaning, in rows that are sound. */
export function* typedValues(tables: Tables): Generator<TypedValue> {
  for (const read of tables.files.values()) {
    const { file } = read
    for (const row of soundParts(read)) {
      const schemas = row.reduce<readonly z.core.$ZodType[]>(
        (at, key) => at.flatMap((schema) => stepInto(schema, key)),
        [schemaOf(file.name)],
      )
      for (const found of valuesIn(schemas, valueAt(file.value, row), row)) yield { file, ...found }
    }
  }
}

/** A date as EDTF, however its field writes it; null where there is none. */
export function dateText(value: unknown, { type }: FieldMeaning): string | null {
  if (typeof value === 'string') return value
  return type === 'csl-date' && value ? formatCslDate(value as NonNullable<Source['issued']>) : null
}
