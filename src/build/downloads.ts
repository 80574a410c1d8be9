/** The data as files to take away: GeoJSON and JSON as edited, CSV for spreadsheets, and their schemas. */

import { formatCslDate } from '../model/csl-date.ts'
import type { Dataset } from '../model/dataset.ts'
import type { FileName, RawFiles } from '../model/schema.ts'
import type { RecordKind } from '../model/vocabulary.ts'
import { columnsOf, formatCsv, type Row } from '../select/csv.ts'
import { createRow } from '../select/record-row.ts'
import type { Messages } from '../words/words.ts'
import { formatCanonical } from './canonical.ts'
import { createDataFolder } from './data-folder.ts'
import type { Download, NamedContent } from './download.ts'
import type { OutputFiles } from './output.ts'
import { createJsonSchemas } from './schema-json.ts'
import { createTableSchema } from './table-schema.ts'

type Json = Parameters<typeof formatCanonical>[0]

/** The tables for spreadsheets, and the file each is made of. */
const RECORD_TABLES: Readonly<Record<RecordKind, FileName>> = {
  station: 'stations.geojson',
  site: 'sites.geojson',
  patrol: 'patrols.geojson',
  agreement: 'agreements.geojson',
  event: 'events.geojson',
  response: 'responses.geojson',
}

/** Where the files of the newest release lie, from the root of the site. */
export const DATA_FOLDER = 'data/latest/'
export const SCHEMA_FOLDER = 'data/schema/'

/** Not published: the publisher's settings, and the fingerprints that only the check reads. */
const PRIVATE: ReadonlySet<FileName> = new Set<FileName>(['publisher.json', 'release.json'])

function sourceRow({ issued, accessed, custom, ...fields }: Dataset['sources'][number]): Row {
  return {
    ...fields,
    issued: issued ? formatCslDate(issued) : null,
    accessed: formatCslDate(accessed),
    ...custom,
  }
}

function countryRow({ label: [longitude, latitude], ...fields }: Dataset['countries'][number]): Row {
  return { ...fields, longitude, latitude }
}

function csv(path: string, source: FileName, rows: readonly Row[]): Download {
  const columns = columnsOf(rows)
  const table = createTableSchema(source, columns, rows)
  return { path: `${DATA_FOLDER}${path}`, source, rows: rows.length, content: formatCsv(rows, columns), table }
}

function tables({ records, sources, counts, countries, networks, reports }: Dataset): readonly Download[] {
  const kinds = Object.entries(RECORD_TABLES) as [RecordKind, FileName][]
  const ofKind = (kind: RecordKind) => records.filter((record) => record.kind === kind).map(createRow)
  return [
    ...kinds.map(([kind, file]) => csv(file.replace('.geojson', '.csv'), file, ofKind(kind))),
    csv('sources.csv', 'sources.json', sources.map(sourceRow)),
    csv('counts.csv', 'counts.json', counts),
    csv('countries.csv', 'countries.json', countries.map(countryRow)),
    csv('networks.csv', 'networks.json', networks),
    csv('reports.csv', 'reports.json', reports),
  ]
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
  return [...edited(files), taught(dataset), ...tables(dataset)]
}

/** The schemas, by name and content. */
function schemaFiles(): readonly NamedContent[] {
  return Object.entries(createJsonSchemas()).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`])
}

/** Every file of data that is published, by path: for the newest release, the same for its version, and the schemas. */
export function createDownloads(dataset: Dataset, files: RawFiles, t: Messages): OutputFiles {
  const downloads = listDownloads(dataset, files)
  const schemas = schemaFiles()
  const folder = createDataFolder(dataset, downloads, schemas, t)
  const versioned = `data/${dataset.release.version}/`
  return new Map<string, string | Uint8Array>([
    ...[DATA_FOLDER, versioned].flatMap((start) => folder.map(([name, content]) => [start + name, content] as const)),
    ...schemas.map(([name, content]) => [SCHEMA_FOLDER + name, content] as const),
  ])
}
