import { expect, test } from 'vitest'
import { selectCoverage } from '../../../src/select/time/coverage.ts'
import { smallIndex } from '../../support/small-data.ts'

test('of the stations reported for the world it tells how many are listed, placed, and not traced', () => {
  expect(selectCoverage(smallIndex, null)).toEqual({
    reported: 102,
    listed: 29,
    inferred: 4,
    placed: 24,
    regional: 1,
    countryOnly: 5,
    untraced: 73,
  })
})

test('so it does of a country, of all of whose stations there is a row', () => {
  expect(selectCoverage(smallIndex, 'ITA')).toEqual({
    reported: 11,
    listed: 11,
    inferred: 2,
    placed: 9,
    regional: 1,
    countryOnly: 2,
    untraced: 0,
  })
})

test('a country without a count has none made up', () => {
  expect(selectCoverage(smallIndex, 'FJI')).toMatchObject({ reported: null, listed: 0, untraced: 0 })
})

test('the countries add up to the world, but for what is not traced', () => {
  const listed = smallIndex.countries.map(({ iso3 }) => selectCoverage(smallIndex, iso3).listed)
  expect(listed.reduce((a, b) => a + b)).toBe(29)
})
