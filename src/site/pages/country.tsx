/** A page for each country, and the short addresses that lead to it. */

import type { IndexedCountry } from '../../model/atlas-index.ts'
import { CountryPage } from '../../page/text/country.tsx'
import { ForwardPage } from '../../page/text/forward.tsx'
import { answerChanges } from '../../select/answer/answer-changes.ts'
import { type CountryView, createCountryView } from '../../select/record/country-view.ts'
import { selectPart } from '../../select/record/dataset-part.ts'
import { createLinker } from '../../state/links.ts'
import { countryPath } from '../../state/paths.ts'
import type { PageMessages } from '../../words/words.ts'
import { createPage } from './create-page.tsx'
import type { Page, PageContext } from './page.ts'
import { shareOfCountry } from './share.ts'

function describe({ iso2 }: IndexedCountry, { answer }: CountryView, t: PageMessages) {
  const name = t.country(iso2)
  const answers = [t.answer.host(answer), t.answer.china(answer), t.answer.concerned(answer)]
  const sentences = [t.answer.alleged(answer), ...(answer.open ? answers.filter((words) => words !== '') : [])]
  return { title: t.countryTitle(name), description: t.countryDescription(name, sentences) }
}

function createCountry(country: IndexedCountry, view: CountryView, context: PageContext): Page {
  const { frame, t, createMap } = context
  const path = countryPath(country.slug)
  return createPage(
    context,
    {
      path,
      ...describe(country, view, t),
      share: shareOfCountry(country, context),
      ownCitation: true,
    },
    <CountryPage
      view={view}
      frame={frame}
      path={path}
      map={createMap?.({ country: country.iso3 })}
      others={answerChanges(context.index, country.iso3)}
    />,
  )
}

/** Programs that show a pasted address do not follow it: the page says of itself what the country's page says. */
function createForward(code: string, country: IndexedCountry, view: CountryView, context: PageContext): Page {
  const { t } = context
  const path = countryPath(code)
  const canonical = countryPath(country.slug)
  const href = createLinker({ page: path }).country(country.slug)
  const name = t.country(country.iso2)
  return createPage(
    context,
    { path, ...describe(country, view, t), noindex: true, canonical, refresh: href },
    <ForwardPage title={name} words={t.forwardWords} href={href} target={name} />,
  )
}

/** `country/italy/` and, leading there, `country/ITA/` and `country/ita/`. */
export function createCountryPages(context: PageContext): readonly Page[] {
  const { dataset, index } = context
  return index.countries.flatMap((country) => {
    const view = createCountryView(selectPart(dataset, country.iso3), index)
    const codes = [country.iso3, country.iso3.toLowerCase()]
    return [createCountry(country, view, context), ...codes.map((code) => createForward(code, country, view, context))]
  })
}
