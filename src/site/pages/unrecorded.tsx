/** A page and a card for each country of which nothing is recorded. Its codes are led on by the page for missing addresses. */

import { type IsoCountry, listUnrecorded } from '../../model/iso-countries.ts'
import { UnrecordedPage, UnrecordedWords } from '../../page/text/unrecorded.tsx'
import { countUnnamed } from '../../select/answer/unnamed.ts'
import { countryPath } from '../../state/paths.ts'
import { createPage } from './create-page.tsx'
import { createCard } from './embed.tsx'
import type { Page, PageContext } from './page.ts'
import { shareOfUnrecorded } from './share.ts'

interface Named {
  readonly path: string
  readonly title: string
  readonly description: string
}

function nameOf({ iso2, slug }: IsoCountry, { index, t }: PageContext): Named {
  const name = t.country(iso2)
  const description = t.unrecorded.asOf(name, t.date(index.asOf))
  return { path: countryPath(slug), title: t.unrecorded.title(name), description }
}

function createOne(country: IsoCountry, context: PageContext): Page {
  const { index } = context
  const named = nameOf(country, context)
  return createPage(
    context,
    { ...named, share: shareOfUnrecorded(named.path, context) },
    <UnrecordedPage country={country} asOf={index.asOf} unnamed={countUnnamed(index)} />,
  )
}

export function createUnrecordedPages(context: PageContext): readonly Page[] {
  return listUnrecorded(context.index.countries).map((country) => createOne(country, context))
}

export function createUnrecordedCards(context: PageContext): readonly Page[] {
  const { index } = context
  const unnamed = countUnnamed(index)
  return listUnrecorded(index.countries).map((country) => {
    const words = <UnrecordedWords country={country} asOf={index.asOf} unnamed={unnamed} />
    return createCard({ ...nameOf(country, context), words }, context)
  })
}
