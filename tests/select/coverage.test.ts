import { expect, test } from 'vitest'
import { selectCoverage } from '../../src/select/coverage.ts'
import { realIndex } from '../support/real-data.ts'

test('of 102 reported stations 88 are listed here, 68 of them placed, and 14 are not traced', () => {
  expect(selectCoverage(realIndex, null)).toEqual({
    reported: 102,
    listed: 88,
    placed: 68,
    regional: 3,
    countryOnly: 20,
    untraced: 14,
  })
})

test('of 11 in Italy nine are placed, one of them only to an island', () => {
  expect(selectCoverage(realIndex, 'ITA')).toEqual({
    reported: 11,
    listed: 11,
    placed: 9,
    regional: 1,
    countryOnly: 2,
    untraced: 0,
  })
})

test('a country without a count has none made up', () => {
  expect(selectCoverage(realIndex, 'FJI')).toMatchObject({ reported: null, listed: 0, untraced: 0 })
})

test('the countries add up to the world, but for what is not traced', () => {
  const listed = realIndex.countries.map(({ iso3 }) => selectCoverage(realIndex, iso3).listed)
  expect(listed.reduce((a, b) => a + b)).toBe(88)
  expect(listed.filter((count) => count > 0)).toHaveLength(43)
})
