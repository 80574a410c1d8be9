/** Everything for reading without a network: the folder as an archive, the service worker and the pages made ready for it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { listUnrecorded } from '../../model/iso-countries.ts'
import { KEPT_FILES } from '../../page/text/file-size.tsx'
import { NotKeptPage } from '../../page/text/not-kept.tsx'
import { renderPage } from '../../page/text/render-page.tsx'
import { ASSET_FOLDER, countryPath, fileOfPage, isAsset } from '../../state/paths.ts'
import type { Words } from '../../words/words.ts'
import { createArchive } from '../archive.ts'
import type { Bundle } from '../bundled.ts'
import type { OutputFiles } from '../output.ts'
import { fillSizes } from './fill-sizes.ts'
import { createFolder } from './folder.ts'
import { createStartHere } from './start-here.ts'
import { createWorkerFiles } from './worker-files.ts'

interface OfflineOptions {
  /** The repository. */
  readonly root: string
  /** The site, with its pages and bundles. */
  readonly files: OutputFiles
  readonly bundle: Bundle
  readonly index: AtlasIndex
  readonly words: Words
  /** The day of the release, such as `2026-11-23`. */
  readonly date: string
  readonly siteUrl: string | null
}

/** The archive's name: not that of the data, which lies in each folder of data. */
export function archiveName(version: string): string {
  return `overseas-stations-atlas-${version}-offline.zip`
}

function sizeOf(content: string | Uint8Array | undefined): number {
  return content === undefined ? 0 : Buffer.byteLength(content)
}

/** What scripts of pages ask for while the reader uses them, and the pages that the search alone leads to. */
function listAsked({ files, bundle, index }: OfflineOptions): readonly string[] {
  const parts = [...files.keys()].filter((path) => path.startsWith(`${ASSET_FOLDER}part-`))
  const found = listUnrecorded(index.countries).map(({ slug }) => fileOfPage(countryPath(slug)))
  return [bundle.search, bundle.panel, ...parts, ...found]
}

/** All pages of the folder, and all assets but those of embeds and of missing addresses; files for download are not read but taken. */
function listKept(files: OutputFiles, folder: OutputFiles, bundle: Bundle): readonly string[] {
  const pages = [...folder.keys()].filter((path) => path.endsWith('.html'))
  const isLeft = (path: string) =>
    path === bundle.embed || path === bundle.card || path.startsWith(`${ASSET_FOLDER}not-found-`)
  const assets = [...files.keys()].filter((path) => isAsset(path) && !isLeft(path))
  return [...pages, ...assets]
}

/** In one folder, so that unpacking anywhere leaves one thing behind. */
async function packFolder(folder: OutputFiles, options: OfflineOptions): Promise<Uint8Array> {
  const { root, index, words, date, siteUrl } = options
  const top = archiveName(index.version).replace('.zip', '')
  const licence = await readFile(join(root, 'LICENSE'), 'utf8')
  const start = createStartHere({ index, siteUrl, words: words.offline, t: words.pages })
  const files = [['START-HERE.txt', start], ['LICENSE.txt', licence], ...folder] as const
  return createArchive(
    files.map(([path, content]) => [`${top}/${path}`, content]),
    date,
  )
}

/** Changed and added files, by path. */
export async function createOfflineFiles(options: OfflineOptions): Promise<OutputFiles> {
  const { files, bundle, index, words } = options
  const folder = createFolder({ files, asked: listAsked(options), version: index.version })
  const archive = [archiveName(index.version), await packFolder(folder, options)] as const
  const kept = listKept(files, folder, bundle)
  const sizes = new Map([
    [archive[0], archive[1].length],
    [KEPT_FILES, kept.reduce((sum, path) => sum + sizeOf(files.get(path)), 0)],
  ])
  const fill = (html: string) => fillSizes(html, (path) => sizes.get(path) ?? 0, words.offline.size)
  const filled = [...files].map(
    ([path, content]) => [path, path.endsWith('.html') ? fill(String(content)) : content] as const,
  )
  const notKept = renderPage('', words.pages, <NotKeptPage words={words.offline} />)
  const worker = createWorkerFiles({ files: new Map(filled), kept, notKept, bundle })
  return new Map([...filled, ...worker, archive])
}
