/** The data as files to take away: GeoJSON and JSON as edited, CSV for spreadsheets, and their schemas. */

import { formatCslDate } from '../model/csl-date.ts'
import type { AtlasRecord, Dataset } from '../model/dataset.ts'
import type { FileName, RawFiles } from '../model/schema.ts'
import type { RecordKind } from '../model/vocabulary.ts'
import { formatCanonical } from './canonical.ts'
import { columnsOf, formatCsv, type Row } from './csv.ts'
import { createJsonSchemas } from './schema-json.ts'

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

/** A file that is published, and how many rows it has; null where it is no table. */
export interface Download {
  readonly path: string
  readonly source: FileName
  readonly rows: number
  readonly content: string
}

/** Where the files of the newest release lie, from the root of the site. */
export const DATA_FOLDER = 'data/latest/'
export const SCHEMA_FOLDER = 'data/schema/'

/** Not published: the publisher's settings, and the fingerprints that only the check reads. */
const PRIVATE: ReadonlySet<FileName> = new Set<FileName>(['publisher.json', 'release.json'])

function recordRow(record: AtlasRecord): Row {
  const { kind: _, positions, ...fields } = record
  const place = positions.map(([longitude, latitude]) => `${longitude} ${latitude}`)
  const [first] = positions
  return {
    ...fields,
    longitude: positions.length === 1 ? first?.[0] : null,
    latitude: positions.length === 1 ? first?.[1] : null,
    ...(record.kind === 'patrol' && { positions: place }),
  }
}

function sourceRow({ issued, accessed, custom, ...fields }: Dataset['sources'][number]): Row {
  return {
    ...fields,
    issued: issued ? formatCslDate(issued) : null,
    accessed: formatCslDate(accessed),
    ...custom,
  }
}

function csv(path: string, source: FileName, rows: readonly Row[]): Download {
  return { path: `${DATA_FOLDER}${path}`, source, rows: rows.length, content: formatCsv(rows, columnsOf(rows)) }
}

function tables({ records, sources, counts }: Dataset): readonly Download[] {
  const kinds = Object.entries(RECORD_TABLES) as [RecordKind, FileName][]
  const ofKind = (kind: RecordKind) => records.filter((record) => record.kind === kind).map(recordRow)
  return [
    ...kinds.map(([kind, file]) => csv(file.replace('.geojson', '.csv'), file, ofKind(kind))),
    csv('sources.csv', 'sources.json', sources.map(sourceRow)),
    csv('counts.csv', 'counts.json', counts),
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

/** Every table of the dataset, as edited and as CSV. */
export function listDownloads(dataset: Dataset, files: RawFiles): readonly Download[] {
  return [...edited(files), ...tables(dataset)]
}

/** Path and content of every file of data that is published, the schemas among them. */
export function createDownloads(dataset: Dataset, files: RawFiles): ReadonlyMap<string, string> {
  const schemas = Object.entries(createJsonSchemas()).map(
    ([name, schema]) => [`${SCHEMA_FOLDER}${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const,
  )
  return new Map([...listDownloads(dataset, files).map(({ path, content }) => [path, content] as const), ...schemas])
}
