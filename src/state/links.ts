/** From a path of the site to its address on a page: relative, so that the site works at any path, or absolute. */
import {
  countryPath,
  embedPath,
  lessonPath,
  oembedPath,
  type PageName,
  pagePath,
  recordPath,
  type SheetKind,
  sheetPath,
} from './paths.ts'

export interface Linker {
  readonly home: (search?: string) => string
  readonly country: (slug: string, anchor?: string) => string
  readonly record: (id: string) => string
  readonly lesson: (id: string) => string
  readonly sheet: (lesson: string, sheet: SheetKind) => string
  readonly page: (name: PageName, anchor?: string) => string
  readonly source: (id: string) => string
  /** Of a page, for frames of other sites, and what is said of it to programs. */
  readonly embed: (page: string) => string
  readonly oembed: (page: string) => string
  /** Any path of the site, with what follows it: `record/x/?to=2018`, `data/latest/stations.geojson`. */
  readonly to: (path: string) => string
  /** What pages are made with: scripts, styles, outlines. */
  readonly asset: (path: string) => string
}

interface LinkerOptions {
  /** The page's own path from where the site begins: `country/italy/`, or `` for the home page. */
  readonly page: string
  /** Where the site begins, as an address with a slash at its end; left out: as seen from the page. */
  readonly base?: string
  /** Where its assets begin, with a slash at its end; left out: where the site does. */
  readonly assets?: string
  /** The page is opened from a folder, without a server. */
  readonly inFolder?: boolean
}

/** The way from a page up to the root: `` for `index.html`, `../../` for `country/italy/`. */
export function rootOf(page: string): string {
  return '../'.repeat(page.split('/').length - 1)
}

/** `country/italy/#sources` as `country/italy/index.html#sources`: in a folder of files nothing answers for a folder. */
export function nameIndex(address: string): string {
  return address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html')
}

export function createLinker({ page, base, assets, inFolder = false }: LinkerOptions): Linker {
  const root = base ?? rootOf(page)
  const name = inFolder ? nameIndex : (address: string) => address
  // A dot where the site begins beside the page: an empty address would be the page itself, with its query.
  const to = (path: string) => name(/^(?![?#])./.test(path) ? root + path : `${root || './'}${path}`)
  const at = (path: string, anchor = '') => to(path + (anchor && `#${anchor}`))
  return {
    home: (search = '') => to(search),
    country: (slug, anchor) => at(countryPath(slug), anchor),
    record: (id) => to(recordPath(id)),
    lesson: (id) => to(lessonPath(id)),
    sheet: (lesson, sheet) => to(sheetPath(lesson, sheet)),
    page: (page, anchor) => at(pagePath(page), anchor),
    source: (id) => at(pagePath('sources'), id),
    embed: (page) => to(embedPath(page)),
    oembed: (page) => to(oembedPath(page)),
    to,
    asset: (path) => (assets ?? root) + path,
  }
}

/** As others find the site. @param siteUrl with a slash at its end; null where that is not known, and so is the answer */
export function createPublicLinker(siteUrl: string | null): Linker | null {
  return siteUrl === null ? null : createLinker({ page: '', base: siteUrl })
}
