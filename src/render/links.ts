/** Addresses of pages, relative to the page they stand on, so that the site works at any path and from a folder. */
export const PAGE_NAMES = [
  'countries',
  'chronology',
  'sources',
  'method',
  'about',
  'data',
  'corrections',
  'lessons',
] as const
export type PageName = (typeof PAGE_NAMES)[number]

export interface Linker {
  readonly home: (search?: string) => string
  readonly country: (slug: string, anchor?: string) => string
  readonly record: (id: string) => string
  readonly page: (name: PageName, anchor?: string) => string
  readonly source: (id: string) => string
  /** A file of the site, such as `data/latest/stations.geojson`. */
  readonly file: (path: string) => string
}

/** The way from a page up to the root: `` for `index.html`, `../../` for `country/italy/`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** `country/italy/#sources` as `country/italy/index.html#sources`: in a folder of files nothing answers for a folder. */
export function nameIndex(address: string): string {
  return address.replace(/^([^?#]*\/)(?=[?#]|$)/, '$1index.html')
}

/**
 * @param path the page's own path from the root, such as `country/italy/` or `` for the home page
 * @param inFolder the page is opened from a folder, without a server
 */
export function createLinker(path: string, inFolder = false): Linker {
  return createLinkerFrom(rootOf(path), inFolder)
}

/** @param root where the site begins, as seen from the page, with a slash at its end; empty: where the page lies */
export function createLinkerFrom(root: string, inFolder = false): Linker {
  const name = inFolder ? nameIndex : (address: string) => address
  const at = (folder: string, anchor = '') => name(`${root}${folder}${anchor && `#${anchor}`}`)
  return {
    home: (search = '') => name(`${root || './'}${search}`),
    country: (slug, anchor) => at(`country/${slug}/`, anchor),
    record: (id) => at(`record/${id}/`),
    page: (name, anchor) => at(`${name}/`, anchor),
    source: (id) => at('sources/', id),
    file: (file) => at(file),
  }
}
