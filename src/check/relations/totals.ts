/** Totals and the rows that they count. */
import type { RawFiles } from '../../model/schema.ts'
import { intervalOf } from '../interval-of.ts'
import type { Problem } from '../problem.ts'
import { isComplete, type Row, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

type Report = RawFiles['reports.json'][number]

/** The reports by the day of their publication, first to last; those without a known one are left out. */
function inOrder(tables: Tables): readonly Row<Report>[] {
  const days = new Map(
    tables.records.flatMap(({ value }) =>
      value.kind === 'event' ? [[value.id, intervalOf(value.date)?.earliest ?? 0] as const] : [],
    ),
  )
  const dayOf = ({ value }: Row<Report>) => days.get(value.published) ?? 0
  return tables
    .rows('reports.json')
    .filter(({ value }) => days.has(value.published))
    .sort((a, b) => dayOf(a) - dayOf(b))
}

function checkTotals(tables: Tables): Problem[] {
  if (!isComplete(tables, ['stations.geojson', 'counts.json', 'reports.json'])) return []
  const counts = new Map(tables.rows('counts.json').map(({ value }) => [value.id, value.count]))
  const listedIn = (report: Report) =>
    tables.records.filter(({ value }) => value.kind === 'station' && value.listed_in === report.id).length
  let listed = 0
  return inOrder(tables).flatMap((row) => {
    listed += listedIn(row.value)
    const total = counts.get(row.value.count)
    if (total === undefined || listed <= total) return []
    const found = `${listed} rows in data/stations.geojson listed by then, and a total of ${total}`
    return [rowProblem(row, ['count'], found, 'a total not below the rows')]
  })
}

export const TOTAL_RELATIONS: readonly Relation[] = [
  {
    id: 'report-total',
    // A total may be above the rows: not every entry of the second report's list could be read.
    holds: 'No more stations are listed by a report and those before it than its total says.',
    check: checkTotals,
  },
]
