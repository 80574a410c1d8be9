/** The data as files to take away: GeoJSON and JSON as edited, CSV, a workbook for spreadsheets, and their schemas. */

import { formatCanonical } from '../model/canonical.ts'
import type { Dataset } from '../model/dataset.ts'
import type { FileName, RawFiles } from '../model/schema.ts'
import { createJsonSchemas } from '../model/schema-json.ts'
import { columnsOf, formatCsv } from '../select/record/csv.ts'
import { DATA_FOLDER, releasePath, SCHEMA_FOLDER } from '../state/paths.ts'
import type { Words } from '../words/words.ts'
import { createDataFolder } from './data-folder.ts'
import type { Download, NamedContent } from './download.ts'
import type { OutputFiles } from './output.ts'
import { createTableSchema } from './table-schema.ts'
import { listTables, type Table } from './tables.ts'
import { createWorkbook, WORKBOOK } from './workbook.ts'

type Json = Parameters<typeof formatCanonical>[0]

/** Not published: the publisher's settings, and the fingerprints that only the check reads. */
const PRIVATE: ReadonlySet<FileName> = new Set<FileName>(['publisher.json', 'release.json'])

function csv({ name, source, rows }: Table): Download {
  const columns = columnsOf(rows)
  const table = createTableSchema(source, columns, rows)
  const content = formatCsv(rows, columns)
  return { path: `${DATA_FOLDER}${name}.csv`, source, rows: rows.length, content, table }
}

function rowsOf(file: RawFiles[FileName]): number {
  if (Array.isArray(file)) return file.length
  return 'features' in file ? file.features.length : 1
}

function edited(files: RawFiles): readonly Download[] {
  const names = (Object.keys(files) as FileName[]).filter((name) => !PRIVATE.has(name))
  return names.map((name) => ({
    path: `${DATA_FOLDER}${name}`,
    source: name,
    rows: rowsOf(files[name]),
    content: formatCanonical(files[name] as unknown as Json),
  }))
}

/** All lessons as one list: they are edited one a file, for the sake of their length. */
function taught({ lessons }: Dataset): Download {
  const content = formatCanonical(lessons as unknown as Json)
  return { path: `${DATA_FOLDER}lessons.json`, source: 'lessons.json', rows: lessons.length, content }
}

/** Every table of the dataset, as edited and as CSV, and the lessons. */
export function listDownloads(dataset: Dataset, files: RawFiles): readonly Download[] {
  return [...edited(files), taught(dataset), ...listTables(dataset).map(csv)]
}

/** The schemas, by name and content. */
function schemaFiles(): readonly NamedContent[] {
  return Object.entries(createJsonSchemas()).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`])
}

/** Every file of data that is published, by path: for the newest release, the same for its version, and the schemas. */
export async function createDownloads(dataset: Dataset, files: RawFiles, words: Words): Promise<OutputFiles> {
  const downloads = listDownloads(dataset, files)
  const schemas = schemaFiles()
  const workbook = [WORKBOOK, await createWorkbook(dataset, listTables(dataset), words)] as const
  const folder = createDataFolder({ dataset, downloads, schemas, workbook, t: words.pages })
  const versioned = releasePath(dataset.release.version)
  return new Map<string, string | Uint8Array>([
    ...[DATA_FOLDER, versioned].flatMap((start) => folder.map(([name, content]) => [start + name, content] as const)),
    ...schemas.map(([name, content]) => [SCHEMA_FOLDER + name, content] as const),
  ])
}
