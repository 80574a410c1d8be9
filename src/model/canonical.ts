/**
 * The one way a data file is written: a field a line, values inline, two spaces, LF, a final newline.
 * Diffs then show the field that changed and nothing else.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** `{ "type": "Point", "coordinates": [4.9, 52.37] }`: a value on one line. */
function formatInline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${formatInline(field)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}

function isObject(value: Json): boolean {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function formatLines(lines: readonly string[], indent: string): string {
  return `[\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}]`
}

/** A list on one line, or a list of objects with one a line. */
function formatValues(value: readonly Json[], indent: string): string {
  return value.every(isObject) ? formatLines(value.map(formatInline), indent) : formatInline(value)
}

/** Objects that are written a field a line inside another; the rows of a lesson, and its paragraphs, one a line. */
const OPEN = new Set(['properties', 'records', 'closing'])
const OPEN_ROWS = new Set(['steps', 'questions'])
const PARAGRAPHS = new Set(['aims', 'prepare', 'text', 'answer'])

function formatField(key: string, value: Json, indent: string): string {
  if (OPEN.has(key) && isObject(value)) return formatFields(value as { [key: string]: Json }, indent)
  if (!Array.isArray(value) || value.length === 0) return formatInline(value)
  if (OPEN_ROWS.has(key) && value.every(isObject)) return formatRows(value, indent)
  if (PARAGRAPHS.has(key)) return formatLines(value.map(formatInline), indent)
  return formatValues(value, indent)
}

function formatFields(row: { readonly [key: string]: Json }, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(row).map(
    ([key, value]) => `${inner}${JSON.stringify(key)}: ${formatField(key, value, inner)}`,
  )
  return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}

function formatRows(rows: readonly Json[], indent: string): string {
  if (rows.length === 0) return '[]'
  return formatLines(
    rows.map((row) => formatFields(row as { [key: string]: Json }, `${indent}  `)),
    indent,
  )
}

/** The canonical text of a data file: a GeoJSON FeatureCollection, a list of rows, or one object. */
export function formatCanonical(file: Json): string {
  if (Array.isArray(file)) return `${formatRows(file, '')}\n`
  const object = file as { readonly [key: string]: Json }
  if (!Array.isArray(object.features)) return `${formatFields(object, '')}\n`
  const { features, ...head } = object
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatInline(value)},\n`)
  return `{\n${lines.join('')}  "features": ${formatRows(features, '  ')}\n}\n`
}
