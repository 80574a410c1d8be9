/** Every country that a row names stands in `data/countries.json`. */
import type { AtlasRecord } from '../model/dataset.ts'
import type { Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { idsIn, isComplete, type Row, rowProblem, type Tables } from './tables.ts'

const EXPECTED = 'a country of data/countries.json'

type Named = readonly [field: Path, iso3: string | null | undefined]

function countriesOf({ value }: Row<AtlasRecord>): readonly Named[] {
  if (value.kind !== 'patrol') return [[['country'], value.country]]
  return [
    [['country'], value.country],
    [['partner'], value.partner],
    [['visiting'], value.visiting],
  ]
}

/** A patrol has two countries, and whoever travels is one of them. */
function checkPartners(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'patrol') return []
  const { country, partner, visiting } = value
  if (partner === country) return [rowProblem(row, ['partner'], `found ${formatValue(partner)}`, 'another country')]
  if (visiting === undefined || visiting === partner) return []
  return [rowProblem(row, ['visiting'], `found ${formatValue(visiting)}`, `the partner, ${formatValue(partner)}`)]
}

/** An answer to all of a country says which country. */
function checkAnswered(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'response' || value.answers !== 'country' || value.country !== null) return []
  return [rowProblem(row, ['answers'], 'found "country" without a country', 'ids of records')]
}

/** Countries that the atlas does not know. */
export function checkKnownCountries(tables: Tables): Problem[] {
  const partners = tables.records.flatMap((row) => [...checkPartners(row), ...checkAnswered(row)])
  if (!isComplete(tables, ['countries.json'])) return partners
  const known = idsIn(tables, ['countries.json'], 'iso3')
  const check = (row: Row<unknown>, named: readonly Named[]) =>
    named.flatMap(([field, iso3]) =>
      !iso3 || known.has(iso3) ? [] : [rowProblem(row, field, `${formatValue(iso3)} is not known`, EXPECTED)],
    )
  return [
    ...partners,
    ...tables.records.flatMap((row) => check(row, countriesOf(row))),
    ...tables.rows('counts.json').flatMap((row) => check(row, [[['country'], row.value.country]])),
    ...tables.rows('disagreements.json').flatMap((row) =>
      check(
        row,
        row.value.countries.map((iso3, index): Named => [['countries', index], iso3]),
      ),
    ),
  ]
}
