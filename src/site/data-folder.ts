/** One release as a folder to take away: the files, what they are, on which terms, and all of it as one archive. */
import { readFileSync } from 'node:fs'
import type { Dataset } from '../model/dataset.ts'
import type { PageMessages } from '../words/words.ts'
import { createArchive } from './archive.ts'
import { createDataPackage } from './data-package.ts'
import { createDataReadme } from './data-readme.ts'
import type { Download, NamedContent } from './download.ts'
import { WORKBOOK } from './workbook.ts'

/** The archive of everything in the folder. */
export const ARCHIVE = 'overseas-stations-atlas.zip'

/** What stands in the folder beside the tables. */
export const COMPANIONS = [ARCHIVE, WORKBOOK, 'datapackage.json', 'README.md', 'LICENSE'] as const

const LICENCE = new URL('../../LICENSE-DATA', import.meta.url)

type NamedFile = readonly [name: string, content: string | Uint8Array]

interface FolderContent {
  readonly dataset: Dataset
  readonly downloads: readonly Download[]
  /** JSON Schemas by name; they travel in the archive. */
  readonly schemas: readonly NamedContent[]
  readonly workbook: NamedFile
  readonly t: PageMessages
}

export function createDataFolder({ dataset, downloads, schemas, workbook, t }: FolderContent): readonly NamedFile[] {
  const files: readonly NamedFile[] = [
    ...downloads.map(({ path, content }) => [path.split('/').at(-1) ?? path, content] as const),
    workbook,
    ['datapackage.json', `${JSON.stringify(createDataPackage(dataset, downloads), null, 2)}\n`],
    ['README.md', createDataReadme(dataset, downloads, t)],
    ['LICENSE', readFileSync(LICENCE, 'utf8')],
  ]
  const packed = [...files, ...schemas.map(([name, content]) => [`schema/${name}`, content] as const)]
  return [...files, [ARCHIVE, createArchive(packed, dataset.release.date)]]
}
