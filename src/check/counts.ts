/** The newest count of the NGO for a country equals the stations listed for it. */
import type { Count } from '../model/dataset.ts'
import { intervalOf } from './interval-of.ts'
import { valueAt } from './parsed-file.ts'
import type { Problem } from './problem.ts'
import { isComplete, type Row, rowPaths, rowProblem, type Tables } from './tables.ts'

/** How many rows of stations.geojson name a country, sound or not, so that a mistake in one is not told twice. */
function countStations(tables: Tables): ReadonlyMap<unknown, number> {
  const file = tables.files.get('stations.geojson')?.file
  const counted = new Map<unknown, number>()
  for (const path of file ? rowPaths(file) : []) {
    const country = valueAt(file?.value, [...path, 'properties', 'country'])
    counted.set(country, (counted.get(country) ?? 0) + 1)
  }
  return counted
}

function latestDay(count: Count): number {
  return intervalOf(count.as_of)?.latest ?? -Infinity
}

function newestCounts(tables: Tables): ReadonlyMap<string, Row<Count>> {
  const newest = new Map<string, Row<Count>>()
  for (const row of tables.rows('counts.json')) {
    const { country, by } = row.value
    if (country === null || by !== 'safeguard-defenders') continue
    const other = newest.get(country)
    if (!other || latestDay(row.value) > latestDay(other.value)) newest.set(country, row)
  }
  return newest
}

function checkListed(tables: Tables, counted: ReadonlyMap<string, Row<Count>>): Problem[] {
  const told = new Set<string>()
  return tables.records.flatMap((row) => {
    const { value } = row
    // An inferred station may rest on a table of names alone, without a count.
    if (value.kind !== 'station' || value.basis === 'inferred') return []
    const { country } = value
    if (counted.has(country) || told.has(country)) return []
    told.add(country)
    const expected = 'one in data/counts.json by safeguard-defenders'
    return [rowProblem(row, ['country'], `${country} has stations and no count`, expected)]
  })
}

/** Countries whose stations do not add up. */
export function checkCounts(tables: Tables): Problem[] {
  if (!isComplete(tables, ['stations.geojson', 'counts.json'])) return []
  if (tables.files.get('counts.json')?.broken.length) return []
  const listed = countStations(tables)
  const counted = newestCounts(tables)
  const wrong = [...counted].flatMap(([country, row]) => {
    const stations = listed.get(country) ?? 0
    if (stations === row.value.count) return []
    const found = `${row.value.count} counted, ${stations} listed in data/stations.geojson for ${country}`
    return [rowProblem(row, ['count'], found, 'the newest count to equal the rows listed')]
  })
  return [...wrong, ...checkListed(tables, counted)]
}
