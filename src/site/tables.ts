/** The dataset as tables: what the CSV files and the sheets of the workbook are made of. */
import { formatCslDate } from '../model/csl-date.ts'
import type { Dataset } from '../model/dataset.ts'
import type { FileName } from '../model/schema.ts'
import type { RecordKind } from '../model/vocabulary.ts'
import type { TableRow } from '../select/record/csv.ts'
import { createRow } from '../select/record/record-row.ts'

export interface Table {
  /** Such as `stations`: of the file without its ending, and of the sheet. */
  readonly name: string
  /** The file that it is made of. */
  readonly source: FileName
  readonly rows: readonly TableRow[]
}

const RECORD_TABLES: Readonly<Record<RecordKind, FileName>> = {
  station: 'stations.geojson',
  site: 'sites.geojson',
  patrol: 'patrols.geojson',
  agreement: 'agreements.geojson',
  event: 'events.geojson',
  response: 'responses.geojson',
}

function sourceRow({ issued, accessed, custom, ...fields }: Dataset['sources'][number]): TableRow {
  return {
    ...fields,
    issued: issued ? formatCslDate(issued) : null,
    accessed: formatCslDate(accessed),
    ...custom,
  }
}

function countryRow({ label: [longitude, latitude], ...fields }: Dataset['countries'][number]): TableRow {
  return { ...fields, longitude, latitude }
}

/** Every table, in the order of the files. */
export function listTables({ records, sources, counts, countries, networks, reports }: Dataset): readonly Table[] {
  const kinds = Object.entries(RECORD_TABLES) as [RecordKind, FileName][]
  const ofKind = (kind: RecordKind) => records.filter((record) => record.kind === kind).map(createRow)
  return [
    ...kinds.map(([kind, source]) => ({ name: source.replace('.geojson', ''), source, rows: ofKind(kind) })),
    { name: 'sources', source: 'sources.json', rows: sources.map(sourceRow) },
    { name: 'counts', source: 'counts.json', rows: counts },
    { name: 'countries', source: 'countries.json', rows: countries.map(countryRow) },
    { name: 'networks', source: 'networks.json', rows: networks },
    { name: 'reports', source: 'reports.json', rows: reports },
  ]
}
