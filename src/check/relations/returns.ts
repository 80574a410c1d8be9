/** What came of a return is said of a return alone. */
import { formatValue } from '../problem.ts'
import { rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

export const RETURN_RELATIONS: readonly Relation[] = [
  {
    id: 'outcome',
    holds: 'Only an event of type "return" has an outcome.',
    check: ({ records }: Tables) =>
      records.flatMap((row) => {
        const { value } = row
        if (value.kind !== 'event' || value.outcome === undefined || value.type === 'return') return []
        const found = `found ${formatValue(value.outcome)} beside ${formatValue(value.type)}`
        return [rowProblem(row, ['outcome'], found, 'no such field, or the type "return"')]
      }),
  },
]
