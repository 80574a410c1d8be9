/** Addresses of the files of releases that are not kept: each says so. */
import { EARLIER_RELEASES } from '../../model/earlier-releases.ts'
import { EarlierReleasePage } from '../../page/text/earlier-release.tsx'
import { releasePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

/** None of the newest release: its files are there. */
export function createEarlierReleasePages(context: PageContext): readonly Page[] {
  const { dataset, frame, t } = context
  const { title, description } = t.earlierRelease
  return EARLIER_RELEASES.filter(({ version }) => version !== frame.version).map(({ version, date }) =>
    createPage(
      context,
      { path: releasePath(version), title: title(version), description: description(version), noindex: true },
      <EarlierReleasePage
        version={version}
        date={date}
        newest={frame.version}
        repository={dataset.publisher.repository}
      />,
    ),
  )
}
