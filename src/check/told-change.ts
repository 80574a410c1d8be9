/** What an entry of changes.json names: fields, and values as it writes them. */
import type { AtlasRecord, Change } from '../model/dataset.ts'

/** `text, note` names two fields. */
export function toldFields({ field }: Change): readonly string[] {
  return field?.split(', ') ?? []
}

/** The value of a record's field as an entry writes it: text as it is, all else as JSON, nothing as null. */
export function writtenValue(record: AtlasRecord, field: string): string | null {
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field] ?? null
  return typeof value === 'string' || value === null ? value : JSON.stringify(value)
}
