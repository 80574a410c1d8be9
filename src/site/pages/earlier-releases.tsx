/** Addresses of the files of earlier releases: each says what became of them, from its edition where one is kept. */
import { EARLIER_RELEASES } from '../../model/earlier-releases.ts'
import { EarlierReleasePage } from '../../page/text/earlier-release.tsx'
import { releasePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

type Told = readonly [version: string, paragraphs: readonly string[]]

function tellEarlier({ kept = [], t }: PageContext): readonly Told[] {
  const { unkept, kept: keptWords } = t.earlierRelease
  const known = new Set(kept.map(({ version }) => version))
  const before = EARLIER_RELEASES.filter(({ version }) => !known.has(version))
  return [
    ...before.map(({ version, date }): Told => [version, unkept(version, t.date(date))]),
    ...kept.map((release): Told => [release.version, keptWords(release, t.date(release.date), t.date(release.asOf))]),
  ]
}

/** None of the newest release: its files are there. */
export function createEarlierReleasePages(context: PageContext): readonly Page[] {
  const { dataset, frame, t } = context
  const { title, description } = t.earlierRelease
  const earlier = tellEarlier(context).filter(([version]) => version !== frame.version)
  return earlier.map(([version, paragraphs]) =>
    createPage(
      context,
      { path: releasePath(version), title: title(version), description: description(version), noindex: true },
      <EarlierReleasePage
        version={version}
        paragraphs={paragraphs}
        newest={frame.version}
        repository={dataset.publisher.repository}
      />,
    ),
  )
}
