/** No source stands in the list without a record, a count or a disagreement that rests on it. */
import { FILES, type FileName } from '../model/schema.ts'
import type { Problem } from './problem.ts'
import { isComplete, rowProblem, type Tables } from './tables.ts'

const CITING = (Object.keys(FILES) as FileName[]).filter(
  (name) => name.endsWith('.geojson') || name === 'counts.json' || name === 'disagreements.json',
)

/** Every text in a list called `sources`, in sound rows or not. */
function* citedIn(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, field] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(field)) yield* field
    else yield* citedIn(field)
  }
}

/** Sources that nothing cites. */
export function checkUnusedSources(tables: Tables): Problem[] {
  if (!isComplete(tables, CITING)) return []
  const cited = new Set(CITING.flatMap((name) => [...citedIn(tables.files.get(name)?.file.value)]))
  const unused = tables.rows('sources.json').filter((row) => !cited.has(row.value.id))
  return unused.map((row) => rowProblem(row, ['id'], 'no row cites this source', 'a row that does, or its removal'))
}
