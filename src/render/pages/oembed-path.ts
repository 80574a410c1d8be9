/** `country/italy/` as `oembed/country/italy.json`; the home page as `oembed/home.json`. */
export function oembedPath(path: string): string {
  return path === '' ? 'oembed/home.json' : `oembed/${path.replace(/\/$/, '')}.json`
}

/** Whether a page can be embedded: the map, a country, a record, a lesson. */
export function isEmbeddable(path: string): boolean {
  return path === '' || /^(country|record)\/|^lessons\/[^/]+\/$/.test(path)
}
