/** One release as a folder to take away: the files, what they are, on which terms, and all of it as one archive. */
import { readFileSync } from 'node:fs'
import type { Dataset } from '../model/dataset.ts'
import type { Messages } from '../words/words.ts'
import { createArchive } from './archive.ts'
import { createDataPackage } from './data-package.ts'
import { createDataReadme } from './data-readme.ts'
import type { Download, NamedContent } from './download.ts'

/** The archive of everything in the folder. */
export const ARCHIVE = 'overseas-stations-atlas.zip'

/** What stands in the folder beside the tables. */
export const COMPANIONS = [ARCHIVE, 'datapackage.json', 'README.md', 'LICENSE'] as const

const LICENCE = new URL('../../LICENSE-DATA', import.meta.url)

/** @param schemas JSON Schemas by name; they travel in the archive */
export function createDataFolder(
  dataset: Dataset,
  downloads: readonly Download[],
  schemas: readonly NamedContent[],
  t: Messages,
): readonly (readonly [name: string, content: string | Uint8Array])[] {
  const files: readonly NamedContent[] = [
    ...downloads.map(({ path, content }) => [path.split('/').at(-1) ?? path, content] as const),
    ['datapackage.json', `${JSON.stringify(createDataPackage(dataset, downloads), null, 2)}\n`],
    ['README.md', createDataReadme(dataset, downloads, t)],
    ['LICENSE', readFileSync(LICENCE, 'utf8')],
  ]
  const packed = [...files, ...schemas.map(([name, content]) => [`schema/${name}`, content] as const)]
  return [...files, [ARCHIVE, createArchive(packed, dataset.release.date)]]
}
