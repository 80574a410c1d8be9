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

/** A value on one line, or a list of objects with one a line. */
function formatValues(value: Json, indent: string): string {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return formatInline(value)
  return `[\n${value.map((entry: Json) => `${indent}  ${formatInline(entry)}`).join(',\n')}\n${indent}]`
}

function formatFields(row: { readonly [key: string]: Json }, indent: string, open: ReadonlySet<string>): string {
  const inner = `${indent}  `
  const lines = Object.entries(row).map(([key, value]) => {
    const nested = open.has(key) && isObject(value)
    const text = nested ? formatFields(value as { [key: string]: Json }, inner, open) : formatValues(value, inner)
    return `${inner}${JSON.stringify(key)}: ${text}`
  })
  return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}'
}

const OPEN = new Set(['properties', 'records'])

function formatRows(rows: readonly Json[], indent: string): string {
  if (rows.length === 0) return '[]'
  const inner = `${indent}  `
  const texts = rows.map((row) => inner + formatFields(row as { [key: string]: Json }, inner, OPEN))
  return `[\n${texts.join(',\n')}\n${indent}]`
}

/** The canonical text of a data file: a GeoJSON FeatureCollection, a list of rows, or one object. */
export function formatCanonical(file: Json): string {
  if (Array.isArray(file)) return `${formatRows(file, '')}\n`
  const object = file as { readonly [key: string]: Json }
  if (!Array.isArray(object.features)) return `${formatFields(object, '', OPEN)}\n`
  const { features, ...head } = object
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatInline(value)},\n`)
  return `{\n${lines.join('')}  "features": ${formatRows(features, '  ')}\n}\n`
}
