/** Addresses of pages, relative to the page they stand on, so that the site works at any path and from a folder. */
export type PageName = 'countries' | 'chronology' | 'sources' | 'method' | 'about' | 'data' | 'corrections'

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

/** @param path the page's own path from the root, such as `country/italy/` or `` for the home page */
export function createLinker(path: string): Linker {
  const root = rootOf(path)
  const at = (folder: string, anchor = '') => `${root}${folder}${anchor && `#${anchor}`}`
  return {
    home: (search = '') => `${root || './'}${search}`,
    country: (slug, anchor) => at(`country/${slug}/`, anchor),
    record: (id) => at(`record/${id}/`),
    page: (name, anchor) => at(`${name}/`, anchor),
    source: (id) => at('sources/', id),
    file: (file) => at(file),
  }
}
