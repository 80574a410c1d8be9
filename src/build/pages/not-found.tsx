/** The page that a host serves for an address that leads nowhere. */
import { NotFoundPage } from '../../render/pages/not-found.tsx'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

export function createNotFoundPage(context: PageContext): Page {
  const { siteUrl, t } = context
  // A missing address may lie at any depth: only the absolute one leads home from everywhere.
  const head = siteUrl && <base href={siteUrl} />
  return createPage(
    context,
    { path: '404.html', title: t.notFoundTitle, description: t.notFoundText, noindex: true, head },
    <NotFoundPage />,
  )
}
