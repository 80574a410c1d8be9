/** The pages about the atlas itself: chronology, method, about, privacy, corrections. */

import { descending } from 'd3'
import { FLOOR } from '../../model/browser-floor.ts'
import { AboutPage } from '../../page/text/about.tsx'
import { ChronologyPage } from '../../page/text/chronology.tsx'
import { CorrectionsPage } from '../../page/text/corrections.tsx'
import { MethodPage } from '../../page/text/method.tsx'
import { PrivacyPage } from '../../page/text/privacy.tsx'
import { selectWhole } from '../../select/record/dataset-part.ts'
import { createDisagreementView } from '../../select/record/disagreement-view.ts'
import { createLookup } from '../../select/record/part-lookup.ts'
import { selectChronology } from '../../select/time/chronology.ts'
import { selectCoverage } from '../../select/time/coverage.ts'
import { PRIVACY_PATH, pagePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

/** Where the NGO's own corrections of its reports, and the criticism of them, are recorded. */
const REVISIONS = [
  'ev-110-overseas-corrected-2022-10-29',
  'ev-patrol-and-persuade-revised-2022-12-13',
  'ev-critique-2022',
]

export function createChronologyPage(context: PageContext): Page {
  const { index, t } = context
  const years = selectChronology(index.records, index)
  const entries = years.flatMap(({ months }) => months.flatMap((month) => month.entries))
  return createPage(
    context,
    {
      path: pagePath('chronology'),
      title: t.pageNames.chronology,
      description: t.chronologyDescription(entries.length),
    },
    <ChronologyPage years={years} />,
  )
}

export function createMethodPage(context: PageContext): Page {
  const { dataset, index, t } = context
  const lookup = createLookup(selectWhole(dataset), index)
  return createPage(
    context,
    { path: pagePath('method'), title: t.pageNames.method, description: t.methodDescription },
    <MethodPage
      coverage={selectCoverage(index, null)}
      disagreements={dataset.disagreements.map((entry) => createDisagreementView(entry, lookup))}
      revisions={REVISIONS.flatMap((id) => lookup.ref(id) ?? [])}
    />,
  )
}

export function createAboutPage(context: PageContext): Page {
  const { dataset, t } = context
  return createPage(
    context,
    { path: pagePath('about'), title: t.pageNames.about, description: t.aboutDescription },
    <AboutPage publisher={dataset.publisher} floor={FLOOR} />,
  )
}

export function createPrivacyPage(context: PageContext): Page {
  const { title, description } = context.t.privacy
  return createPage(context, { path: PRIVACY_PATH, title, description }, <PrivacyPage />)
}

export function createCorrectionsPage(context: PageContext): Page {
  const { dataset, index, t } = context
  const lookup = createLookup(selectWhole(dataset), index)
  const changes = dataset.changes.toSorted((a, b) => descending(a.date, b.date))
  return createPage(
    context,
    { path: pagePath('corrections'), title: t.pageNames.corrections, description: t.correctionsDescription },
    <CorrectionsPage
      changes={changes.map((change) => ({ change, record: lookup.ref(change.record) }))}
      removed={dataset.removed}
      withheld={dataset.withheld}
      released={dataset.release.date}
      version={dataset.release.version}
      hasFeed={context.siteUrl !== null}
    />,
  )
}
