/** Tables as CSV: plain UTF-8 for programs, and safe where a spreadsheet opens it all the same. */
import { csvFormat } from 'd3'

export type Cell = string | number | boolean | null | undefined | readonly (string | number)[]
export type TableRow = Readonly<Record<string, Cell>>

/** Stands between the items of a list within a cell. */
export const LIST_DELIMITER = '; '

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return guard(typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER))
}

/** The columns of all rows in the order of their first appearance. */
export function columnsOf(rows: readonly TableRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** One line a row under the given columns. */
export function formatCsv(rows: readonly TableRow[], columns: readonly string[]): string {
  const cells = rows.map((row) => Object.fromEntries(columns.map((column) => [column, formatCell(row[column])])))
  return `${csvFormat(cells, [...columns])}\n`
}
