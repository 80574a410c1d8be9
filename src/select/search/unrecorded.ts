/** The countries of which nothing is recorded, as they are found. */
import { listUnrecorded } from '../../model/iso-countries.ts'
import type { SearchEntry } from './search.ts'

interface UnrecordedWords {
  /** What stands beside such a country. */
  readonly nothing: string
  /** Further names that readers type, by ISO 3166-1 alpha-3. */
  readonly aliases: Readonly<Record<string, string>>
}

/**
 * Entries for them; the key of each is its slug. No code is a word of theirs: one of two letters would stand before all
 * that begins with it, as it is typed in full.
 * @param entries all others, with every country that has records
 * @param nameOf the name of a country from its ISO 3166-1 alpha-2 code
 */
export function createUnrecordedEntries(
  entries: readonly SearchEntry[],
  nameOf: (iso2: string) => string,
  { nothing, aliases }: UnrecordedWords,
): readonly SearchEntry[] {
  const recorded = entries.filter(({ kind }) => kind === 'country').map(({ key }) => ({ iso3: key }))
  return listUnrecorded(recorded).map(({ iso3, iso2, slug }) => ({
    kind: 'unrecorded',
    key: slug,
    label: nameOf(iso2),
    detail: nothing,
    words: `${slug} ${aliases[iso3] ?? ''}`,
  }))
}
