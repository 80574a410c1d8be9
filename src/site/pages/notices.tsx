/** The page of what others made of the site, where that is known. */

import { NoticesPage } from '../../page/text/notices.tsx'
import { NOTICES_PATH } from '../../state/paths.ts'
import { NOTICE_FILES } from '../notices/notice-files.ts'
import { groupTexts } from '../notices/notice-texts.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

/** None while editing: nothing is bundled then. */
export function createNoticesPages(context: PageContext): readonly Page[] {
  const { notices, t, words } = context
  if (!notices) return []
  const page = createPage(
    context,
    { path: NOTICES_PATH, title: t.pageNames.notices, description: words.notices.description },
    <NoticesPage notices={notices} texts={groupTexts(notices)} files={NOTICE_FILES} words={words.notices} />,
  )
  return [page]
}
