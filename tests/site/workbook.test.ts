/** The workbook, read as the format says: its parts are XML in a ZIP. */
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { listTables, type Table } from '../../src/site/tables.ts'
import { createWorkbook } from '../../src/site/workbook.ts'
import { english } from '../support/english.ts'
import { smallDataset } from '../support/small-data.ts'

interface Cell {
  readonly at: string
  /** `s`: a text; `b`: true or false; null: a number. */
  readonly type: string | null
  readonly value: string
}

function decodeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

/** The sheets by name, as cells in the order of reading. */
function readWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const xml = (path: string) => Buffer.from(files[path] ?? []).toString()
  const texts = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    decodeXml([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  )
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, name = '']) => name)
  const sheets = names.map((name, i) => {
    const sheet = xml(`xl/worksheets/sheet${i + 1}.xml`)
    const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>(.*?)<\/v>/g)].map(
      ([, at = '', rest = '', v = '']): Cell => {
        const type = / t="(\w+)"/.exec(rest)?.[1] ?? null
        return { at, type, value: type === 's' ? (texts[Number(v)] ?? '') : v }
      },
    )
    return [name, { sheet, cells }] as const
  })
  return { files, sheets: new Map(sheets) }
}

const tables = listTables(smallDataset)
const bytes = await createWorkbook(smallDataset, tables, english)
const { files, sheets } = readWorkbook(bytes)
const columnOf = (name: string, letter: string) =>
  (sheets.get(name)?.cells ?? []).filter(({ at }) => at.replace(/\d+/, '') === letter)

describe('the workbook', () => {
  test('has a sheet for each table, and before them one that explains', () => {
    expect([...sheets.keys()]).toEqual(['About', ...tables.map(({ name }) => name)])
  })

  test.each(tables)('has a row for each of $name, below a line of names', ({ name, rows }) => {
    expect(columnOf(name, 'A')).toHaveLength(rows.length + 1)
  })

  test('says what is meant by alleged, of when it is, and on which terms', () => {
    const about = (sheets.get('About')?.cells ?? []).map(({ value }) => value).join('\n')
    expect(about).toContain('is alleged: somebody says that there is or was such a place')
    expect(about).toContain(`release ${smallDataset.release.version}`)
    expect(about).toContain('CC BY 4.0')
    expect(about).toContain('names rows of the sheet "sources"')
    expect(about).toContain('an alleged station of the two reports, or an entry inferred from them')
  })

  test('keeps dates as they are written', () => {
    const letter =
      sheets
        .get('events')
        ?.cells.find(({ value }) => value === 'date')
        ?.at.replace('1', '') ?? ''
    const opened = columnOf('events', letter).map(({ type, value }) => [type, value])
    expect(opened).toContainEqual(['s', '2018'])
    expect(new Set(opened.map(([type]) => type))).toEqual(new Set(['s']))
  })

  test('keeps numbers as numbers', () => {
    const counts = tables.find(({ name }) => name === 'countries') as Table
    const longitudes = (sheets.get('countries')?.cells ?? []).filter(({ type }) => type === null)
    expect(longitudes.length).toBe(2 * counts.rows.length)
  })

  test('carries times of the release’s day alone: the same data give the same bytes', async () => {
    expect(await createWorkbook(smallDataset, tables, english)).toEqual(bytes)
    const [year = 0, month = 0, day = 0] = smallDataset.release.date.split('-').map(Number)
    // Bytes 12 and 13 of a local file header: the day as MS-DOS wrote it.
    expect(Buffer.from(bytes).readUInt16LE(12)).toBe(((year - 1980) << 9) | (month << 5) | day)
    expect(Object.keys(files).filter((path) => path.startsWith('docProps'))).toEqual([])
  })
})

test('no text can run as a formula, whatever it begins with', async () => {
  const rows = [{ a: '=HYPERLINK("x")', b: '@SUM(1)', c: '-2+3', d: '+49', e: '\t=1' }]
  const { sheets: read } = readWorkbook(
    await createWorkbook(smallDataset, [{ name: 'stations', source: 'stations.geojson', rows }], english),
  )
  const { sheet = '', cells = [] } = read.get('stations') ?? {}
  expect(sheet).not.toContain('<f')
  expect(cells.slice(5)).toEqual(
    Object.values(rows[0] ?? {}).map((value, i) => ({ at: `${'ABCDE'[i]}2`, type: 's', value })),
  )
})
