/** A country by any of its names in addresses: `ITA`, `it`, `italy`. */
import { nearest } from './nearest.ts'

interface Named {
  readonly iso3: string
  readonly iso2: string
  readonly slug: string
}

/** Codes that are in use beside those of ISO 3166-1: reserved there, or the EU's. */
const OTHER_CODES: Readonly<Record<string, string>> = { uk: 'GB', el: 'GR' }

/** @param text in small letters, its words joined by hyphens */
export function findCountry<C extends Named>(text: string, countries: readonly C[]): C | null {
  const code = Object.hasOwn(OTHER_CODES, text) ? OTHER_CODES[text] : text.toUpperCase()
  return countries.find(({ iso3, iso2, slug }) => slug === text || iso3 === code || iso2 === code) ?? null
}

/** The country that is meant, or probably meant. Codes of two letters only as they are: each is near to many. */
export function nearestCountry<C extends Named>(text: string, countries: readonly C[]): C | null {
  const found = findCountry(text, countries)
  if (found) return found
  const names = countries.flatMap((country) => [country.slug, country.iso3.toLowerCase()])
  const name = nearest(text, names)
  return name === null ? null : findCountry(name, countries)
}
