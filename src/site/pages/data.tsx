/** The page of downloads, with the dataset as schema.org `Dataset`. */

import { type Dataset, type FeatureFile, FILE_OF_KIND } from '../../model/dataset.ts'
import { schemaNameOf } from '../../model/schema-json.ts'
import { Cite } from '../../page/text/cite.tsx'
import { type DataFile, DataPage } from '../../page/text/data.tsx'
import { OfflineSection } from '../../page/text/offline-section.tsx'
import { DATA_FOLDER, pagePath, releasePath, SCHEMA_FOLDER } from '../../state/paths.ts'
import type { PageMessages } from '../../words/words.ts'
import { ARCHIVE, COMPANIONS } from '../data-folder.ts'
import { createFieldTables } from '../field-tables.ts'
import { WORKBOOK } from '../workbook.ts'
import { createPage } from './create-page.tsx'
import { createDatasetJson } from './dataset-json.ts'
import type { Page, PageContext } from './page.ts'

type PublishedFile = keyof PageMessages['fileMeanings']

const TABLES: ReadonlySet<PublishedFile> = new Set<PublishedFile>([
  'sources.json',
  'counts.json',
  'countries.json',
  'networks.json',
  'reports.json',
])

function countRows(dataset: Dataset): Readonly<Record<PublishedFile, number>> {
  const ofFile = (file: FeatureFile) => dataset.records.filter(({ kind }) => FILE_OF_KIND[kind] === file).length
  return {
    'stations.geojson': ofFile('stations.geojson'),
    'sites.geojson': ofFile('sites.geojson'),
    'patrols.geojson': ofFile('patrols.geojson'),
    'agreements.geojson': ofFile('agreements.geojson'),
    'events.geojson': ofFile('events.geojson'),
    'responses.geojson': ofFile('responses.geojson'),
    'sources.json': dataset.sources.length,
    'counts.json': dataset.counts.length,
    'countries.json': dataset.countries.length,
    'networks.json': dataset.networks.length,
    'reports.json': dataset.reports.length,
    'disagreements.json': dataset.disagreements.length,
    'changes.json': dataset.changes.length,
    'removed.json': dataset.removed.length,
    'withheld.json': dataset.withheld.length,
    'lessons.json': dataset.lessons.length,
  }
}

function createFile(name: PublishedFile, rows: number, meaning: string): DataFile {
  const csv = name.endsWith('.geojson') || TABLES.has(name) ? [name.replace(/\.(geo)?json$/, '.csv')] : []
  return {
    name,
    rows,
    meaning,
    paths: [name, ...csv].map((file) => DATA_FOLDER + file),
    schema: SCHEMA_FOLDER + schemaNameOf(name),
  }
}

/** Everything that holds all of the data or a table of it. */
function listPaths(files: readonly DataFile[]): readonly string[] {
  const whole = [ARCHIVE, WORKBOOK, 'datapackage.json'].map((name) => DATA_FOLDER + name)
  return [...whole, ...files.flatMap(({ paths }) => paths)]
}

export function createDataPage(context: PageContext): Page {
  const { dataset, frame, t, words } = context
  const rows = countRows(dataset)
  const names = Object.keys(rows) as PublishedFile[]
  const files = names.map((name) => createFile(name, rows[name], t.fileMeanings[name]))
  return createPage(
    context,
    {
      path: pagePath('data'),
      title: t.pageNames.data,
      description: t.dataDescription,
      jsonLd: createDatasetJson(listPaths(files), context),
      ownCitation: true,
    },
    <>
      <DataPage
        files={files}
        companions={COMPANIONS}
        folders={[DATA_FOLDER, releasePath(frame.version)]}
        tables={createFieldTables(names, t)}
      >
        {frame.archive && <OfflineSection archive={frame.archive} version={frame.version} words={words.offline} />}
      </DataPage>
      <Cite frame={frame} title={t.dataReadme.dataset} path={pagePath('data')} />
    </>,
  )
}
