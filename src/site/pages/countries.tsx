/** The index of countries as a page. */

import { CountriesPage, type CountryEntry } from '../../page/text/countries.tsx'
import { answerOf } from '../../select/answer/answer-of.ts'
import { TODAY } from '../../select/answer/host-words.ts'
import { type CountryRow, selectCountryRows } from '../../select/record/country-rows.ts'
import { selectCoverage } from '../../select/time/coverage.ts'
import { pagePath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'

function createEntry(row: CountryRow, { index, t }: PageContext): CountryEntry {
  return { ...row, name: t.country(row.country.iso2), answer: answerOf(index, row.country.iso3, TODAY) }
}

export function createCountriesPage(context: PageContext): Page {
  const { index, t } = context
  const entries = selectCountryRows(index)
    .map((row) => createEntry(row, context))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
  const { listed, inferred } = selectCoverage(index, null)
  const description = t.countriesDescription(entries.length, listed - inferred, inferred)
  return createPage(
    context,
    { path: pagePath('countries'), title: t.countriesTitle, description },
    <CountriesPage entries={entries} asOf={index.asOf} />,
  )
}
