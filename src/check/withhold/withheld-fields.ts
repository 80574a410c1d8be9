/** Which wordings can be withheld, and how their field is named: those that are texts of our own, or titles. */
import type { RawFiles } from '../../model/schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** The files whose rows can be withheld, and the fields of their rows that can be; what is coded or counted cannot. */
const FIELDS = {
  'stations.geojson': ['note', 'distinct'],
  'sites.geojson': ['text', 'note', 'distinct'],
  'patrols.geojson': ['text', 'note'],
  'agreements.geojson': ['text', 'note'],
  'events.geojson': ['text', 'note', 'distinct'],
  'responses.geojson': ['text', 'note', 'distinct'],
  'counts.json': ['note'],
  'disagreements.json': ['topic', 'versions[].text'],
  'sources.json': [
    'title',
    'container-title',
    'publisher',
    ...['custom.quality', 'custom.title_note', 'custom.note', 'custom.revision', 'custom.agency', 'custom.relay'],
  ],
} as const satisfies Partial<Record<keyof RawFiles, readonly string[]>>

export type WithheldFile = keyof typeof FIELDS

export const WITHHELD_FILES = Object.keys(FIELDS) as readonly WithheldFile[]

/** `versions[0].text` as `versions`, 0, `text`. */
function pathOf(field: string): readonly string[] {
  return field.split(/[.[\]]+/).filter(Boolean)
}

/** The text that a field of a row holds; undefined where there is none. @param row without its Feature around it */
export function textOf(row: Fields, field: string): string | undefined {
  const text = pathOf(field).reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Fields)[key] : undefined),
    row,
  )
  return typeof text === 'string' ? text : undefined
}

/** The fields of a row that can be withheld and are there. */
export function fieldsOf(file: WithheldFile, row: Fields): readonly string[] {
  const versions = Array.isArray(row.versions) ? row.versions : []
  const named = FIELDS[file].flatMap((field) =>
    field.includes('[]') ? versions.map((_, index) => field.replace('[]', `[${index}]`)) : [field],
  )
  return named.filter((field) => textOf(row, field) !== undefined)
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.with(Number(key), replaceAt(value[Number(key)], rest, text))
  const object = value as Fields
  return { ...object, [key]: replaceAt(object[key], rest, text) }
}

/** A row with another text in a field of it. */
export function replaceText<T>(row: T, field: string, text: string): T {
  return replaceAt(row, pathOf(field), text) as T
}
