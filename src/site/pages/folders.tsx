/** Folders whose files have addresses of their own: their address leads to the page about those files. */

import { ForwardPage } from '../../page/text/forward.tsx'
import { createLinker } from '../../state/links.ts'
import { DATA_FOLDER, type PageName, pagePath, releasePath, SCHEMA_FOLDER } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

function createFolder(path: string, target: PageName, context: PageContext): Page {
  const { t } = context
  const title = t.pageNames[target]
  const href = createLinker({ page: path }).page(target)
  return createPage(
    context,
    { path, title, description: t.forwardWords, noindex: true, canonical: pagePath(target), refresh: href },
    <ForwardPage title={title} words={t.forwardWords} href={href} target={title} />,
  )
}

export function createFolderPages(context: PageContext): readonly Page[] {
  const data = [DATA_FOLDER, releasePath(context.frame.version), SCHEMA_FOLDER]
  return [createFolder('country/', 'countries', context), ...data.map((path) => createFolder(path, 'data', context))]
}
