/** Two rows that look alike are one, unless somebody says why they are two. */
import type { AtlasRecord } from '../../model/dataset.ts'
import { formatValue, type Problem } from '../problem.ts'
import { type Row, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

/** Fields in which the same thing may stand twice in other words. */
const WORDING = new Set(['id', 'text', 'note', 'sources', 'distinct'])
const KINDS: ReadonlySet<AtlasRecord['kind']> = new Set(['station', 'site', 'centre', 'event', 'response'])

/** All that a record says but for its wording, as one text. */
function formatFacts(record: AtlasRecord): string {
  const facts = Object.entries(record).filter(([field]) => !WORDING.has(field))
  return JSON.stringify(facts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function checkDistinct({ records }: Tables): Problem[] {
  const first = new Map<string, string>()
  return records.flatMap((row: Row<AtlasRecord>) => {
    const { value } = row
    if (!KINDS.has(value.kind)) return []
    const facts = formatFacts(value)
    const other = first.get(facts)
    if (other === undefined) first.set(facts, value.id)
    if (other === undefined || ('distinct' in value && value.distinct !== undefined)) return []
    const found = `the row equals ${formatValue(other)} in all but id, texts and sources`
    return [rowProblem(row, ['distinct'], found, 'one row, or the reason why they are two')]
  })
}

export const DISTINCT_RELATIONS: readonly Relation[] = [
  {
    id: 'distinct',
    holds: 'Of two rows that are equal in all but id, texts and sources, the later one says why they are two.',
    check: checkDistinct,
  },
]
