/** A place is as precise as the record says and never finer than a city: two decimals are about a kilometre. */
import type { AtlasRecord } from '../model/dataset.ts'
import { formatValue, type Problem } from './problem.ts'
import { type Row, rowProblem, type Tables } from './tables.ts'

function isCoarse(value: number): boolean {
  return Number(value.toFixed(2)) === value
}

function checkDecimals(row: Row<unknown>, field: readonly (string | number)[], numbers: readonly number[]): Problem[] {
  return numbers.every(isCoarse)
    ? []
    : [rowProblem(row, field, `found ${formatValue(numbers)}`, 'at most two decimals: nothing finer than a city')]
}

/** No city, no position; a record placed to its country has neither. */
function checkCity(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (!('city' in value)) return []
  const placed = value.positions.length > 0
  if (placed && value.city === null)
    return [rowProblem(row, ['city'], 'found null beside a position', 'a city, or geometry null')]
  if (!placed && value.city !== null)
    return [rowProblem(row, ['geometry'], 'found null beside a city', "a Point at the city's centre")]
  if (!('place_precision' in value)) return []
  if ((value.place_precision === 'country') === !placed) return []
  const expected = placed ? '"city" or "island-or-region" beside a position' : '"country" where there is no position'
  return [rowProblem(row, ['place_precision'], `found ${formatValue(value.place_precision)}`, expected)]
}

/** A patrol names one city for each position. */
function checkCities(row: Row<AtlasRecord>): Problem[] {
  const { value } = row
  if (value.kind !== 'patrol' || value.cities.length === value.positions.length) return []
  const found = `${value.cities.length} cities for ${value.positions.length} positions`
  return [rowProblem(row, ['cities'], found, 'one name for each position, in the same order')]
}

function checkCoarse(row: Row<AtlasRecord>): Problem[] {
  return row.value.positions.flatMap((position, index) => {
    const field = ['geometry', 'coordinates', ...(row.value.kind === 'patrol' ? [index] : [])]
    return checkDecimals(row, field, position)
  })
}

/** Places that are finer, or less fine, than they claim. */
export function checkPlacePrecision(tables: Tables): Problem[] {
  return [
    ...tables.records.flatMap((row) => [...checkCoarse(row), ...checkCity(row), ...checkCities(row)]),
    ...tables.rows('countries.json').flatMap((row) => checkDecimals(row, ['label'], row.value.label)),
  ]
}
