/** Who may speak of which country. */
import type { AtlasRecord } from '../../model/dataset.ts'
import { HOST_ACTORS } from '../../model/vocabulary.ts'
import { intervalOf } from '../interval-of.ts'
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

/** What an answer ends is an answer of the same country, and not a later one. */
function checkEnds(row: Row<AtlasRecord>, records: ReadonlyMap<string, AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'response' || value.ends === undefined) return []
  const ended = records.get(value.ends)
  // Of an id that names nothing it is told among the references.
  if (!ended) return []
  const tell = (found: string) => [rowProblem(row, ['ends'], found, 'an earlier answer of the same country')]
  if (ended.kind !== 'response') return tell(`${formatValue(ended.id)} is no answer`)
  if (ended.id === value.id) return tell('the answer ends itself')
  if (ended.country !== value.country) return tell(`${formatValue(ended.id)} is of ${ended.country ?? 'no country'}`)
  const [start, end] = [intervalOf(ended.date), intervalOf(value.date)]
  if (!start || !end || start.earliest < end.latest) return []
  return tell(`${formatValue(ended.id)} of ${ended.date} comes after ${value.date}`)
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
  {
    id: 'ends',
    holds: 'What an answer ends is an earlier answer of the same country.',
    check: ({ records }: Tables) => {
      const byId = new Map(records.map(({ value }) => [value.id, value]))
      return records.flatMap((row) => checkEnds(row, byId))
    },
  },
]
