/** The index of countries as a page. */

import { AFTER } from '../../model/months.ts'
import { POSTURES } from '../../model/vocabulary.ts'
import { CountriesPage, type CountryEntry } from '../../page/text/countries.tsx'
import { selectPosture } from '../../select/answer/posture.ts'
import { type CountryRow, selectCountryRows } from '../../select/record/country-rows.ts'
import { pagePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

function createEntry(row: CountryRow, { index, t }: PageContext): CountryEntry {
  const { posture } = selectPosture(index, row.country.iso3, { to: AFTER, clock: 'happened' })
  return {
    ...row,
    name: t.country(row.country.iso2),
    posture: t.postures[posture],
    postureRank: POSTURES.indexOf(posture),
  }
}

export function createCountriesPage(context: PageContext): Page {
  const { index, t } = context
  const entries = selectCountryRows(index)
    .map((row) => createEntry(row, context))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
  const stations = entries.reduce((sum, entry) => sum + entry.listed, 0)
  const description = t.countriesDescription(entries.length, stations)
  return createPage(
    context,
    { path: pagePath('countries'), title: t.countriesTitle, description },
    <CountriesPage entries={entries} />,
  )
}
