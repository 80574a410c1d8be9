/** What an answer may be about. */
import type { AtlasRecord } from '../../model/dataset.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

/** Only a word about another matter may answer nothing of the atlas. */
function checkAnswered(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'response' || value.answers.length > 0 || value.about_stations === false) return []
  const expected = '"country", the id of a record, or about_stations false beside it'
  return [rowProblem(row, ['answers'], 'the list is empty', expected)]
}

function checkScope(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'response' || value.scope === undefined || value.answers === 'country') return []
  return [rowProblem(row, ['scope'], `found ${formatValue(value.scope)} beside ids`, 'it beside "country" alone')]
}

export const ANSWER_RELATIONS: readonly Relation[] = [
  {
    id: 'answers-something',
    holds: 'An answer is about something in the atlas, unless its matter is another than the alleged stations.',
    check: ({ records }: Tables) => records.flatMap(checkAnswered),
  },
  {
    id: 'scope',
    holds: 'Of a country an answer may be about a part; ids say themselves what it is about.',
    check: ({ records }: Tables) => records.flatMap(checkScope),
  },
]
