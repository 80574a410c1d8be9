/** A page component as a finished HTML text. */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createLinker } from '../../state/links.ts'
import type { PageMessages } from '../../words/words.ts'
import { SiteContext } from '../site.ts'

/** @param path the page's own path from the root, such as `country/italy/` */
export function renderPage(
  path: string,
  t: PageMessages,
  page: ComponentChildren,
  link = createLinker({ page: path }),
): string {
  const site = { t, link, still: true }
  return `<!doctype html>\n${renderToString(<SiteContext.Provider value={site}>{page}</SiteContext.Provider>)}\n`
}
