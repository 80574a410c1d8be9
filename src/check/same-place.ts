/** A city of a country has one position, in all records. */
import type { AtlasRecord, Position } from '../model/dataset.ts'
import { formatValue, type Problem } from './problem.ts'
import { formatPlace, type Row, rowProblem, type Tables } from './tables.ts'

function citiesOf(record: AtlasRecord): readonly (string | null)[] {
  if (record.kind === 'patrol') return record.cities
  return 'city' in record ? [record.city] : []
}

/** Positions that differ from those of the first record with the same city. */
export function checkSamePlaces(tables: Tables): Problem[] {
  const first = new Map<string, { readonly position: Position; readonly row: Row<AtlasRecord> }>()
  const problems: Problem[] = []
  for (const row of tables.records) {
    const cities = citiesOf(row.value)
    for (const [index, position] of row.value.positions.entries()) {
      const city = cities[index]
      if (!city) continue
      const key = `${row.value.country}/${city}`
      const known = first.get(key)
      if (!known) first.set(key, { position, row })
      else if (formatValue(known.position) !== formatValue(position)) {
        const field = ['geometry', 'coordinates', ...(row.value.kind === 'patrol' ? [index] : [])]
        const expected = `${formatValue(known.position)} for ${city} as at ${formatPlace(known.row)}`
        problems.push(rowProblem(row, field, `found ${formatValue(position)}`, expected))
      }
    }
  }
  return problems
}
