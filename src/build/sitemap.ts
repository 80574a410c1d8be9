/** What search engines are told: every page that asks to be found, and nothing that only leads there. */
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { OutputFiles } from './output.ts'

const NOINDEX = '<meta name="robots" content="noindex"'

/** Paths of pages from the root of the site, as their addresses end: `country/italy/`. */
function listPages(files: OutputFiles): readonly string[] {
  const pages = [...files].filter(([path, html]) => path.endsWith('index.html') && !String(html).includes(NOINDEX))
  return pages.map(([path]) => path.replace(/index\.html$/, '')).sort()
}

/** @param siteUrl where the site is published, with a slash at its end */
export function createSitemap(files: OutputFiles, siteUrl: string): string {
  const urls = listPages(files).map((path) => h('url', null, h('loc', null, siteUrl + path)))
  const sitemap = h('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls)
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(sitemap)}\n`
}

/** Everything may be read: what is not to be found says so itself. */
export function createRobots(siteUrl: string | null): string {
  return ['User-agent: *', 'Allow: /', ...(siteUrl === null ? [] : ['', `Sitemap: ${siteUrl}sitemap.xml`]), ''].join(
    '\n',
  )
}
