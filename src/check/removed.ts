/** A removed record is gone, and leads to one that is there. */
import { formatValue, type Problem } from './problem.ts'
import { RECORD_FILES } from './record-files.ts'
import { idsIn, isComplete, rowProblem, type Tables } from './tables.ts'

/** Tombstones of living records, and those that lead nowhere. */
export function checkRemoved(tables: Tables): Problem[] {
  if (!isComplete(tables, RECORD_FILES)) return []
  const ids = idsIn(tables, RECORD_FILES)
  return tables.rows('removed.json').flatMap((row) => {
    const { id, successor } = row.value
    const alive = ids.has(id)
      ? [rowProblem(row, ['id'], `${formatValue(id)} is still a record`, 'the id of a removed one')]
      : []
    if (successor === null || ids.has(successor)) return alive
    return [
      ...alive,
      rowProblem(row, ['successor'], `${formatValue(successor)} does not exist`, 'the id of a record, or null'),
    ]
  })
}
