/** Each network and each report of the word lists has its one row, so that a look-up never fails. */
import { NETWORKS, REPORTS } from '../model/vocabulary.ts'
import { createProblem } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { idsIn, isComplete, type Tables } from './tables.ts'

function checkComplete(tables: Tables, name: 'networks.json' | 'reports.json', ids: readonly string[]): Problem[] {
  const file = tables.files.get(name)?.file
  if (!file || !isComplete(tables, [name])) return []
  const present = idsIn(tables, [name])
  const missing = ids.filter((id) => !present.has(id))
  return missing.map((id) =>
    createProblem(file, [], `no row for ${formatValue(id)}`, `one for each of ${ids.join(', ')}`),
  )
}

/** Networks and reports without a row. */
export function checkLookups(tables: Tables): Problem[] {
  return [...checkComplete(tables, 'networks.json', NETWORKS), ...checkComplete(tables, 'reports.json', REPORTS)]
}
