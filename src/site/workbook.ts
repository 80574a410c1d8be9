/**
 * The tables as one workbook for spreadsheets: a sheet a table, and one before them that explains. Every text is a cell
 * of text, which no spreadsheet runs or turns into a date of its own.
 */
import type { Sheet, Cell as SheetCell, Row as SheetRow } from 'write-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import type { Dataset } from '../model/dataset.ts'
import { type Cell, columnsOf, LIST_DELIMITER } from '../select/record/csv.ts'
import type { Words } from '../words/words.ts'
import { dateArchive } from './archive.ts'
import type { Table } from './tables.ts'

export const WORKBOOK = 'atlas.xlsx'

type AnySheet = Sheet<Buffer>

/** Spreadsheets' own name for a cell of text. */
const TEXT = '@'
/** Of a column, in characters: enough for an id; and for a text, which then runs over a few lines. */
const WIDTHS = { least: 8, most: 48 } as const
const ABOUT_WIDTHS = [{ width: 16 }, { width: 10 }, { width: 90 }]

function createText(value: string, isHead = false): SheetCell {
  return { value, type: String, format: TEXT, ...(isHead && { fontWeight: 'bold' as const }) }
}

function createCell(cell: Cell): SheetCell {
  if (cell === null || cell === undefined || cell === '') return null
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell
  return createText(typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER))
}

function lengthOf(cell: Cell): number {
  return cell === null || cell === undefined ? 0 : String(cell).length
}

function createSheet({ name, rows }: Table): AnySheet {
  const columns = columnsOf(rows)
  const widthOf = (column: string) => Math.max(column.length, ...rows.map((row) => lengthOf(row[column])))
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: Math.min(WIDTHS.most, Math.max(WIDTHS.least, widthOf(column))) })),
    data: [
      columns.map((column) => createText(column, true)),
      ...rows.map((row) => columns.map((column) => createCell(row[column]))),
    ],
  }
}

function createLine(text: string, isHead = false): SheetRow {
  return [createText(text, isHead)]
}

type SheetWords = Pick<Words, 'pages' | 'workbook'>

/** What is in the workbook, what it means and does not mean, of when it is, where it comes from, on which terms. */
function createAbout({ release }: Dataset, tables: readonly Table[], { pages: t, workbook }: SheetWords): AnySheet {
  const { dataReadme: words, fileMeanings } = t
  const meanings: Readonly<Record<string, string>> = fileMeanings
  const date = t.date(release.date)
  const lines = (texts: readonly string[]) => texts.map((text) => createLine(text))
  return {
    sheet: workbook.about,
    columns: ABOUT_WIDTHS,
    data: [
      createLine(t.siteName, true),
      createLine(t.dataAsOf(date, release.version)),
      [],
      ...lines([...workbook.alleged, ...words.caution]),
      [],
      [workbook.sheet, t.rows, t.whatARowIs].map((text) => createText(text, true)),
      ...tables.map(({ name, source, rows }) => [createText(name), rows.length, createText(meanings[source] ?? '')]),
      [],
      ...lines([...workbook.reading, ...words.fields]),
      [],
      createLine(words.cite, true),
      createLine(t.citation(words.dataset, release.version, date)),
    ],
  }
}

/** The bytes of `atlas.xlsx`: the same for the same data. */
export async function createWorkbook(
  dataset: Dataset,
  tables: readonly Table[],
  words: SheetWords,
): Promise<Uint8Array> {
  const sheets = [createAbout(dataset, tables, words), ...tables.map(createSheet)]
  return dateArchive(await writeExcelFile(sheets).toBuffer(), dataset.release.date)
}
