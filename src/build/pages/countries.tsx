/** The index of countries as a page. */
import { CountriesPage } from '../../render/pages/countries.tsx'
import { renderPage } from '../../render/pages/render-page.tsx'
import { Shell } from '../../render/pages/shell.tsx'
import { selectCountryRows } from '../../select/country-rows.ts'
import type { Page, PageContext } from './page.ts'

export function createCountriesPage({ index, frame, t }: PageContext): Page {
  const entries = selectCountryRows(index)
    .map((row) => ({ ...row, name: t.country(row.country.iso2), posture: '', postureRank: 0 }))
    .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
  const stations = entries.reduce((sum, entry) => sum + entry.listed, 0)
  const path = 'countries/'
  const page = (
    <Shell
      frame={frame}
      path={path}
      title={t.countriesTitle}
      description={t.countriesDescription(entries.length, stations)}
    >
      <CountriesPage entries={entries} />
    </Shell>
  )
  return [`${path}index.html`, renderPage(path, t, page)]
}
