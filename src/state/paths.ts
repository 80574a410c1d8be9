/**
 * Every path of the site, from where it begins. A page is a folder, with a slash at its end; the home page is ``. How a
 * path becomes an address on another page: `links.ts`.
 */
export const PAGE_NAMES = [
  'countries',
  'chronology',
  'sources',
  'method',
  'codebook',
  'about',
  'data',
  'corrections',
  'lessons',
] as const
export type PageName = (typeof PAGE_NAMES)[number]

/** What each lesson has beside its page. */
export const SHEETS = ['worksheet', 'teacher'] as const
export type SheetKind = (typeof SHEETS)[number]

/** The newest release as files, and their schemas. */
export const DATA_FOLDER = 'data/latest/'
export const SCHEMA_FOLDER = 'data/schema/'
export const FEED_PATH = 'feed.atom'
export const SITEMAP_PATH = 'sitemap.xml'
export const NOTICES_PATH = 'about/notices/'
export const PRIVACY_PATH = 'about/privacy/'
/** The script for pages that hold embeds. */
export const HOST_SCRIPT = 'embed.js'
/** The service worker: at the root, as it answers for what lies beside and below it. */
export const WORKER_SCRIPT = 'sw.js'
/** What pages are made with, under names that change with the content. */
export const ASSET_FOLDER = 'assets/'

export function pagePath(name: PageName): string {
  return `${name}/`
}

/** @param name its slug; its codes are addresses too, which lead to that */
export function countryPath(name: string): string {
  return `country/${name}/`
}

export function recordPath(id: string): string {
  return `record/${id}/`
}

export function lessonPath(id: string): string {
  return `lessons/${id}/`
}

export function sheetPath(lesson: string, sheet: SheetKind): string {
  return `${lessonPath(lesson)}${sheet}/`
}

/** The files of one release, which never change. */
export function releasePath(version: string): string {
  return `data/${version}/`
}

export function isAsset(path: string): boolean {
  return path.startsWith(ASSET_FOLDER)
}

const EMBED = 'embed/'

/** Whether a page can stand in others: the map, a country, a record, a lesson. */
export function isEmbeddable(page: string): boolean {
  return page === '' || /^(country|record|lessons)\/[^/]+\/$/.test(page)
}

/** A page for frames of other sites: `country/italy/` as `embed/country/italy/`. */
export function embedPath(page: string): string {
  return EMBED + page
}

/** The page that an embed is that of; null where the path is not that of an embed. */
export function pageOfEmbed(path: string): string | null {
  return path.startsWith(EMBED) ? path.slice(EMBED.length) : null
}

/** What is said of a page to whom its address was pasted: `oembed/country/italy.json`. */
export function oembedPath(page: string): string {
  return `oembed/${page === '' ? 'home' : page.replace(/\/$/, '')}.json`
}

/** The image that stands for a country, or for the map of the world. @param country its slug */
export function previewPath(country: string | null): string {
  return `preview/${country === null ? 'home' : `country/${country}`}.png`
}

/** The file of a page: `country/italy/index.html`. A path that names a file stays. */
export function fileOfPage(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

/** The page of a file, as its address ends: `country/italy/index.html` as `country/italy/`. */
export function pageOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}
