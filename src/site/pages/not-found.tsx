/** The page that a host serves for an address that leads nowhere. */

import { NotFoundPage } from '../../page/text/not-found.tsx'
import { renderPage } from '../../page/text/render-page.tsx'
import { Shell } from '../../page/text/shell.tsx'
import { createLinker } from '../../state/links.ts'
import { previewOf } from '../preview-of.ts'
import type { Page, PageContext } from './page.ts'

/** A missing address may lie at any depth: styles stand in the page, links begin at the root of the host. */
export function createNotFoundPage({ siteUrl, index, frame, standAlone, t }: PageContext): Page {
  const path = '404.html'
  const root = siteUrl === null ? '/' : new URL(siteUrl).pathname
  const { noScript: _, ...bare } = frame
  const own = standAlone ? { ...bare, styles: standAlone.styles, stylesheets: [], scripts: [] } : frame
  const page = (
    <Shell
      frame={own}
      preview={previewOf('', index, t)}
      path={path}
      title={t.notFoundTitle}
      description={t.notFoundText}
      noindex
    >
      <NotFoundPage root={root} finder={standAlone?.script ?? ''} lead={standAlone?.lead ?? ''} />
    </Shell>
  )
  return [path, renderPage(path, t, page, createLinker({ page: path, base: root }))]
}
