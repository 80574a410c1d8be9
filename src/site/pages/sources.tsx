/** The list of all sources as a page. */

import { type Choice, SourcesPage } from '../../page/text/sources.tsx'
import { type SourceEntry, selectSources } from '../../select/record/sources-view.ts'
import { pagePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

/** Each value once, by its name in the reader's language. */
function createChoices(
  values: readonly string[],
  nameOf: (value: string) => string,
  locale: string,
): readonly Choice[] {
  const choices = [...new Set(values)].map((value): Choice => [value, nameOf(value)])
  return choices.toSorted(([, a], [, b]) => a.localeCompare(b, locale))
}

function countryChoices(entries: readonly SourceEntry[], { index, t }: PageContext): readonly Choice[] {
  const codes = new Map(index.countries.map(({ iso3, iso2 }) => [iso3, iso2]))
  const iso3s = entries.flatMap(({ countries }) => countries)
  return createChoices(iso3s, (iso3) => t.country(codes.get(iso3) ?? iso3), t.locale)
}

export function createSourcesPage(context: PageContext): Page {
  const { dataset, index, t } = context
  const groups = selectSources(dataset, index, t.locale)
  const entries = groups.flatMap((group) => group.entries)
  const languages = createChoices(
    entries.map(({ line }) => line.language),
    t.language,
    t.locale,
  )
  return createPage(
    context,
    { path: pagePath('sources'), title: t.pageNames.sources, description: t.sourcesDescription(entries.length) },
    <SourcesPage groups={groups} languages={languages} countries={countryChoices(entries, context)} />,
  )
}
