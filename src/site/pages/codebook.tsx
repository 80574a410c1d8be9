/** The page that explains the codes of the data. */
import { CODING } from '../../model/coding.ts'
import { CodebookPage } from '../../page/text/codebook.tsx'
import { pagePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

export function createCodebookPage(context: PageContext): Page {
  const { t } = context
  return createPage(
    context,
    { path: pagePath('codebook'), title: t.pageNames.codebook, description: t.codebook.description },
    <CodebookPage coding={CODING} />,
  )
}
