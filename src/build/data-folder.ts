/** One release as a folder to take away: the files, what they are, on which terms, and all of it as one archive. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Dataset } from '../model/dataset.ts'
import { createDataPackage } from './data-package.ts'
import { createDataReadme } from './data-readme.ts'
import type { Download, NamedContent } from './download.ts'

/** The archive of everything in the folder. */
export const ARCHIVE = 'overseas-stations-atlas.zip'

/** What stands in the folder beside the tables. */
export const COMPANIONS = [ARCHIVE, 'datapackage.json', 'README.md', 'LICENSE'] as const

const LICENCE = new URL('../../LICENSE-DATA', import.meta.url)

/** An archive whose bytes depend on nothing but its content and the day of the release. */
function createArchive(files: readonly NamedContent[], date: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number)
  // The format stores local time: noon of the day, wherever the build runs.
  const mtime = new Date(year, month - 1, day, 12)
  return zipSync(Object.fromEntries(files.map(([name, content]) => [name, strToU8(content)])), { mtime, level: 9 })
}

/** @param schemas JSON Schemas by name; they travel in the archive */
export function createDataFolder(
  dataset: Dataset,
  downloads: readonly Download[],
  schemas: readonly NamedContent[],
): readonly (readonly [name: string, content: string | Uint8Array])[] {
  const files: readonly NamedContent[] = [
    ...downloads.map(({ path, content }) => [path.split('/').at(-1) ?? path, content] as const),
    ['datapackage.json', `${JSON.stringify(createDataPackage(dataset, downloads), null, 2)}\n`],
    ['README.md', createDataReadme(dataset, downloads)],
    ['LICENSE', readFileSync(LICENCE, 'utf8')],
  ]
  const packed = [...files, ...schemas.map(([name, content]) => [`schema/${name}`, content] as const)]
  return [...files, [ARCHIVE, createArchive(packed, dataset.release.date)]]
}
