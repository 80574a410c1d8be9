/** A position lies in the country of its record. */
import type { Position } from '../model/dataset.ts'
import { hasOutline, liesIn, TOLERANCE_KM } from './country-shapes.ts'
import type { Path } from './parsed-file.ts'
import { formatValue, type Problem } from './problem.ts'
import { type Row, rowProblem, type Tables } from './tables.ts'

const NO_COUNTRY = 'no geometry where there is no country'

function swappedHint(iso3: string, [longitude, latitude]: Position): string {
  const inRange = Math.abs(longitude) <= 90
  return inRange && liesIn(iso3, [latitude, longitude]) ? '; longitude comes first: are the two swapped?' : ''
}

function checkPosition(row: Row<unknown>, field: Path, iso3: string | null, position: Position): Problem[] {
  const found = formatValue(position)
  if (iso3 === null) return [rowProblem(row, field, `${found} is a place without a country`, NO_COUNTRY)]
  if (!hasOutline(iso3)) return []
  if (liesIn(iso3, position)) return []
  const expected = `a position in ${iso3} or within ${TOLERANCE_KM} km of it${swappedHint(iso3, position)}`
  return [rowProblem(row, field, `${found} does not lie in ${iso3}`, expected)]
}

/** Positions outside their country, and label points outside theirs. */
export function checkPlaces(tables: Tables): Problem[] {
  const records = tables.records.flatMap((row) =>
    row.value.positions.flatMap((position, index) => {
      const field = ['geometry', 'coordinates', ...(row.value.kind === 'patrol' ? [index] : [])]
      return checkPosition(row, field, row.value.country, position)
    }),
  )
  const labels = tables
    .rows('countries.json')
    .flatMap((row) => checkPosition(row, ['label'], row.value.iso3, row.value.label))
  return [...records, ...labels]
}
