/** The page that a host serves for an address that leads nowhere. */
import { NotFoundPage } from '../../render/pages/not-found.tsx'
import { renderPage } from '../../render/pages/render-page.tsx'
import { Shell } from '../../render/pages/shell.tsx'
import type { Page, PageContext } from './page.ts'

export function createNotFoundPage({ frame, siteUrl, t }: PageContext): Page {
  const path = '404.html'
  const page = (
    <Shell
      frame={frame}
      path={path}
      title={t.notFoundTitle}
      description={t.notFoundText}
      noindex
      // A missing address may lie at any depth: only the absolute one leads home from everywhere.
      head={siteUrl && <base href={siteUrl} />}
    >
      <NotFoundPage />
    </Shell>
  )
  return [path, renderPage(path, t, page)]
}
