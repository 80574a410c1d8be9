/** A page for each country, and the short addresses that lead to it. */
import type { IndexedCountry } from '../../model/atlas-index.ts'
import { createLinker } from '../../render/links.ts'
import { CountryPage } from '../../render/pages/country.tsx'
import { ForwardPage } from '../../render/pages/forward.tsx'
import { createCountryView } from '../../select/country-view.ts'
import { selectPart } from '../../select/part.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'
import { shareOfCountry } from './share.ts'

function createCountry(country: IndexedCountry, context: PageContext): Page {
  const { dataset, index, frame, t, createMap } = context
  const view = createCountryView(selectPart(dataset, country.iso3), index)
  const name = t.country(country.iso2)
  const path = `country/${country.slug}/`
  return createPage(
    context,
    {
      path,
      title: t.countryTitle(name),
      description: t.countryDescription(name, view.coverage.listed),
      share: shareOfCountry(country, context),
      ownCitation: true,
    },
    <CountryPage view={view} frame={frame} path={path} map={createMap?.({ country: country.iso3 })} />,
  )
}

function createForward(code: string, country: IndexedCountry, context: PageContext): Page {
  const { t } = context
  const path = `country/${code}/`
  const canonical = `country/${country.slug}/`
  const href = createLinker(path).country(country.slug)
  const name = t.country(country.iso2)
  return createPage(
    context,
    { path, title: name, description: t.forwardWords, noindex: true, canonical, refresh: href },
    <ForwardPage title={name} words={t.forwardWords} href={href} target={name} />,
  )
}

/** `country/italy/` and, leading there, `country/ITA/` and `country/ita/`. */
export function createCountryPages(context: PageContext): readonly Page[] {
  return context.index.countries.flatMap((country) => [
    createCountry(country, context),
    createForward(country.iso3, country, context),
    createForward(country.iso3.toLowerCase(), country, context),
  ])
}
