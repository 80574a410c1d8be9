/** The published data as a Frictionless Data Package (v2): every file with its size, its hash and, of a table, its schema. */
import { createHash } from 'node:crypto'
import type { Dataset } from '../model/dataset.ts'
import type { Download } from './download.ts'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
}

/** `stations.csv` as `stations`, `stations.geojson` as `stations-geojson`: tables are what others refer to. */
function resourceName(file: string): string {
  return file.replace(/\.csv$/, '').replace('.', '-')
}

function fileOf({ path }: Download): string {
  return path.split('/').at(-1) ?? path
}

function createResource(download: Download) {
  const file = fileOf(download)
  const format = file.split('.').at(-1) ?? ''
  const bytes = Buffer.from(download.content)
  return {
    name: resourceName(file),
    path: file,
    ...(download.table && { type: 'table' }),
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(download.table && { schema: download.table }),
  }
}

/** The descriptor of the published files, as in `datapackage.json`. */
export function createDataPackage({ release }: Dataset, downloads: readonly Download[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'overseas-stations-atlas',
    title: 'Overseas Stations Atlas',
    description:
      'What is alleged of Chinese overseas police stations and joint police patrols, by whom, and what was answered. An allegation is not a finding.',
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    contributors: [{ title: 'Overseas Stations Atlas', roles: ['creator'] }],
    resources: downloads.map(createResource),
  }
}
