/** What is said of coverage, against stations counted here in the file itself. */
import { expect, test } from 'vitest'
import type { PlacePrecision } from '../../../src/model/vocabulary.ts'
import { selectCoverage } from '../../../src/select/time/coverage.ts'
import { loadRaw, realIndex } from '../../support/real-data.ts'

const raw = loadRaw()
const { features } = raw['stations.geojson']

function count(country: string | null, precision?: PlacePrecision): number {
  return features.filter(({ properties }) => {
    if (country !== null && properties.country !== country) return false
    return precision === undefined || properties.place_precision === precision
  }).length
}

test.each([
  [null, 102],
  ['ITA', 11],
])('of the stations reported for %s it tells how many are listed, placed, and not traced', (country, reported) => {
  const listed = count(country)
  expect(selectCoverage(realIndex, country)).toEqual({
    reported,
    listed,
    placed: count(country, 'city') + count(country, 'island-or-region'),
    regional: count(country, 'island-or-region'),
    countryOnly: count(country, 'country'),
    untraced: reported - listed,
  })
})

test('a country without a count has none made up', () => {
  const counted = new Set(raw['counts.json'].map(({ country }) => country))
  const uncounted = realIndex.countries.filter(({ iso3 }) => !counted.has(iso3))
  expect(uncounted).not.toEqual([])
  for (const { iso3 } of uncounted) {
    expect(selectCoverage(realIndex, iso3), iso3).toMatchObject({ reported: null, listed: 0, untraced: 0 })
  }
})

test('the countries add up to the world, but for what is not traced', () => {
  const listed = realIndex.countries.map(({ iso3 }) => selectCoverage(realIndex, iso3).listed)
  expect(listed.reduce((a, b) => a + b)).toBe(features.length)
})
