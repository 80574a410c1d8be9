/** What search engines are told: every page that asks to be found, and nothing that only leads there. */

import { max } from 'd3'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Dataset } from '../model/dataset.ts'
import { isOwn } from '../select/record/dataset-part.ts'
import type { Linker } from '../state/links.ts'
import { pageOfFile, SITEMAP_PATH } from '../state/paths.ts'
import type { OutputFiles } from './output.ts'

const NOINDEX = '<meta name="robots" content="noindex"'

/** Paths of pages from the root of the site, as their addresses end: `country/italy/`. */
function listPages(files: OutputFiles): readonly string[] {
  const pages = [...files].filter(([path, html]) => path.endsWith('index.html') && !String(html).includes(NOINDEX))
  return pages.map(([path]) => pageOfFile(path)).sort()
}

/** The records that a page is about; null where it is about all of them. */
function idsOf(path: string, { records, countries }: Dataset): ReadonlySet<string> | null {
  const [folder, name] = path.split('/')
  if (folder === 'record' && name !== undefined) return new Set([name])
  const country = folder === 'country' ? countries.find(({ slug }) => slug === name) : undefined
  if (!country) return null
  return new Set(records.filter((record) => isOwn(record, country.iso3)).map(({ id }) => id))
}

/** What a sitemap can say: a day, a month or a year, with no doubt. */
function isPlainDate(date: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(date)
}

/** The day on which a page changed last: every page with the release, which it names; and with later changes of its records. */
function changedOn(path: string, dataset: Dataset): string {
  const ids = idsOf(path, dataset)
  const changes = dataset.changes.filter(({ record }) => ids === null || ids.has(record)).map(({ date }) => date)
  return max([dataset.release.date, ...changes.filter(isPlainDate)]) ?? dataset.release.date
}

/** @param abroad as others find the site */
export function createSitemap(files: OutputFiles, abroad: Linker, dataset: Dataset): string {
  const urls = listPages(files).map((path) =>
    h('url', null, h('loc', null, abroad.to(path)), h('lastmod', null, changedOn(path, dataset))),
  )
  const sitemap = h('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls)
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(sitemap)}\n`
}

/** Everything may be read: what is not to be found says so itself. */
export function createRobots(abroad: Linker | null): string {
  return [
    'User-agent: *',
    'Allow: /',
    ...(abroad === null ? [] : ['', `Sitemap: ${abroad.to(SITEMAP_PATH)}`]),
    '',
  ].join('\n')
}
