/** The dataset as tables: what the CSV files and the sheets of the workbook are made of. */
import { formatCslDate } from '../model/csl-date.ts'
import { type Dataset, FEATURE_FILES, type FeatureFile, FILE_OF_KIND } from '../model/dataset.ts'
import type { FileName } from '../model/schema.ts'
import type { TableRow } from '../select/record/csv.ts'
import { createRow } from '../select/record/record-row.ts'

export interface Table {
  /** Such as `stations`: of the file without its ending, and of the sheet. */
  readonly name: string
  /** The file that it is made of. */
  readonly source: FileName
  readonly rows: readonly TableRow[]
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
  const files = Object.keys(FEATURE_FILES) as FeatureFile[]
  const ofFile = (file: FeatureFile) => records.filter(({ kind }) => FILE_OF_KIND[kind] === file).map(createRow)
  return [
    ...files.map((source) => ({ name: source.replace('.geojson', ''), source, rows: ofFile(source) })),
    { name: 'sources', source: 'sources.json', rows: sources.map(sourceRow) },
    { name: 'counts', source: 'counts.json', rows: counts },
    { name: 'countries', source: 'countries.json', rows: countries.map(countryRow) },
    { name: 'networks', source: 'networks.json', rows: networks },
    { name: 'reports', source: 'reports.json', rows: reports },
  ]
}
