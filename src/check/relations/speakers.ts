/** Who may speak of which country. */
import type { AtlasRecord } from '../../model/dataset.ts'
import { HOST_ACTORS } from '../../model/vocabulary.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

function checkAnswer(row: Row<AtlasRecord>, countryOf: ReadonlyMap<string, string | null>): Problem[] {
  const { value } = row
  if (value.kind !== 'response' || !HOST_ACTORS.has(value.actor)) return []
  const { actor, country, answers } = value
  if (country === null) {
    return [
      rowProblem(row, ['country'], `found null beside ${formatValue(actor)}`, 'the country whose authority it is'),
    ]
  }
  if (answers === 'country') return []
  return answers.flatMap((id, index) => {
    const other = countryOf.get(id) ?? country
    if (other === country) return []
    const found = `${formatValue(id)} is of ${other}, and ${formatValue(actor)} of ${country}`
    return [rowProblem(row, ['answers', index], found, `a record of ${country}, or another actor`)]
  })
}

export const SPEAKER_RELATIONS: readonly Relation[] = [
  {
    id: 'own-country',
    holds: 'An authority of a host country answers for its own country.',
    check: ({ records }: Tables) => {
      const countryOf = new Map(records.map(({ value }) => [value.id, value.country]))
      return records.flatMap((row) => checkAnswer(row, countryOf))
    },
  },
]
