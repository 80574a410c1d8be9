/** Every file of the site but the bundles, from the checked dataset. The same data give the same files. */

import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Dataset } from '../model/dataset.ts'
import { packIndex } from '../model/index-codec.ts'
import type { KeptRelease } from '../model/kept-release.ts'
import type { RawFiles } from '../model/schema.ts'
import type { Notice } from '../page/text/notices.tsx'
import { surroundingsOfCountry } from '../select/map/around.ts'
import { extentOf } from '../select/map/fit.ts'
import { type Assets, formatIndexScript, formatPartScript, partKey } from '../select/page-data.ts'
import { selectPart } from '../select/record/dataset-part.ts'
import { formatAimScript } from '../state/aim-frames.ts'
import { formatLeadScript } from '../state/not-found-places.ts'
import { ASSET_FOLDER, PAGE_NAMES } from '../state/paths.ts'
import type { Words } from '../words/words.ts'
import type { Bundle, StandAlone } from './bundled.ts'
import { createPages } from './create-pages.ts'
import { createDownloads } from './downloads.ts'
import { createGeography } from './geography.ts'
import { createLocator } from './locator.tsx'
import { fillSizes } from './offline/fill-sizes.ts'
import { collectFiles, hashPath, type OutputFiles } from './output.ts'
import { createHomePage } from './pages/home.tsx'
import { createPageFrame } from './pages/page.ts'

export interface SiteOptions {
  readonly dataset: Dataset
  readonly files: RawFiles
  readonly index: AtlasIndex
  /** What it says, in one language. */
  readonly words: Words
  /** Paths of the bundles from the root of the site. */
  readonly bundle: Omit<Bundle, 'files'>
  readonly siteUrl: string | null
  /** What the page for missing addresses is made of; none while editing. */
  readonly standAlone?: StandAlone
  /** The archive of the whole site, as a path from its root, for pages to offer. */
  readonly archive?: string
  /** Releases that are kept as editions. */
  readonly kept?: readonly KeptRelease[]
  /** What others made of it, for the page that names them. */
  readonly notices?: readonly Notice[]
}

type NamedFile = readonly [path: string, content: string]

function named(path: string, content: string): NamedFile {
  return [hashPath(path, content), content]
}

/** The detail scripts, by part key. */
function createParts(dataset: Dataset): ReadonlyMap<string, NamedFile> {
  const world = [{ iso3: null, slug: 'world' }]
  return new Map(
    [...dataset.countries, ...world].map(({ iso3, slug }) => {
      const key = partKey(iso3)
      return [key, named(`${ASSET_FOLDER}part-${slug}.js`, formatPartScript(key, selectPart(dataset, iso3)))]
    }),
  )
}

/** The script that leads on from missing addresses, with all that can be named in one. */
function createLead({ dataset, index }: SiteOptions, code: string): NamedFile {
  const places = {
    countries: index.countries.map(({ iso3, iso2, slug }) => ({ iso3, iso2, slug })),
    records: index.records.map(({ id }) => ({ id })),
    removed: index.removed,
    lessons: dataset.lessons.map(({ id }) => id),
    pages: PAGE_NAMES,
  }
  return named(`${ASSET_FOLDER}not-found.js`, formatLeadScript(places, code))
}

/** The script that aims the map at what an address opens, with the frame of each country. */
function createAim({ index, bundle }: SiteOptions): NamedFile {
  const frames = index.countries.map(({ iso3 }) => {
    const { x, y, width, height } = extentOf(surroundingsOfCountry(iso3, index))
    return [iso3, [x, y, width, height]] as const
  })
  return named(`${ASSET_FOLDER}aim.js`, formatAimScript(Object.fromEntries(frames), bundle.aim))
}

/** Pages, data scripts, geography and downloads, by path. */
export async function createSite(given: SiteOptions): Promise<OutputFiles> {
  const { dataset, files, index, words, bundle, siteUrl, archive, standAlone, kept, notices } = given
  const geography = createGeography()
  const far = named(`${ASSET_FOLDER}far.json`, JSON.stringify(geography.far))
  const near = named(`${ASSET_FOLDER}near.json`, JSON.stringify(geography.near))
  const parts = createParts(dataset)
  const assets: Assets = {
    gl: bundle.gl,
    search: bundle.search,
    panel: bundle.panel,
    viewImage: bundle.viewImage,
    far: far[0],
    near: near[0],
    parts: Object.fromEntries([...parts].map(([key, [path]]) => [key, path])),
  }
  const lead = standAlone ? [createLead(given, standAlone.lead)] : []
  const aim = createAim(given)
  const data = named(`${ASSET_FOLDER}index.js`, formatIndexScript(packIndex(index), assets))
  const options = {
    dataset,
    index,
    words,
    siteUrl,
    ...(archive && { archive }),
    ...(kept && { kept }),
    ...(notices && { notices }),
    assets: {
      styles: '',
      stylesheets: [bundle.styles],
      noScript: bundle.noScript,
      scripts: [bundle.pages],
      share: { script: bundle.share, index: data[0] },
    },
    ...(standAlone && lead[0] && { standAlone: { ...standAlone, lead: lead[0][0] } }),
    createMap: createLocator(index, words.pages),
    embedScripts: { aim: aim[0], map: [data[0], bundle.embed], card: [bundle.card] },
    lessonScripts: [bundle.early, data[0], bundle.lesson],
  }
  const home = createHomePage(
    { ...options, frame: createPageFrame(options), t: words.pages },
    {
      aim: aim[0],
      live: [bundle.early, data[0], bundle.core],
    },
  )
  const pages = createPages(options)
  const downloads = await createDownloads(dataset, files, words)
  const sizeOf = (path: string) => {
    const content = downloads.get(path)
    return content === undefined ? undefined : Buffer.byteLength(content)
  }
  const filled = [...pages].map(([path, html]): NamedFile => [path, fillSizes(html, sizeOf, words.offline.size)])
  return collectFiles([far, near, data, aim], lead, parts.values(), downloads, [home], filled)
}
