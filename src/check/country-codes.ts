/** The codes of a country are real ones: an outline has the long one, and the language data name the short one. */
import { hasOutline } from './country-shapes.ts'
import { formatValue, type Problem } from './problem.ts'
import { rowProblem, type Tables } from './tables.ts'

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Codes that name no country. */
export function checkCountryCodes(tables: Tables): Problem[] {
  return tables.rows('countries.json').flatMap((row) => {
    const { iso3, iso2 } = row.value
    const long = hasOutline(iso3)
      ? []
      : [rowProblem(row, ['iso3'], `${formatValue(iso3)} has no outline`, 'ISO 3166-1 alpha-3 such as ITA')]
    const short = names.of(iso2)
      ? []
      : [rowProblem(row, ['iso2'], `${formatValue(iso2)} names no country`, 'ISO 3166-1 alpha-2 such as IT')]
    return [...long, ...short]
  })
}
