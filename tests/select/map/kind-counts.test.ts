import { expect, test } from 'vitest'
import { selectKindCounts } from '../../../src/select/map/kind-counts.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { smallIndex, smallRecord } from '../../support/small-data.ts'

test('kinds come with their number, their named places and what has no place', () => {
  expect(selectKindCounts(smallIndex, 'USA', DEFAULT_LAYERS)).toEqual([
    { kind: 'station', count: 4, inferred: 0, places: ['New York', 'Los Angeles'], unplaced: 1 },
  ])
  expect(selectKindCounts(smallIndex, 'HRV', DEFAULT_LAYERS)).toEqual([
    { kind: 'station', count: 1, inferred: 0, places: ['Zagreb'], unplaced: 0 },
    { kind: 'patrol', count: 3, inferred: 0, places: ['Dubrovnik', 'Zagreb', 'Plitvice Lakes', 'Zadar'], unplaced: 0 },
  ])
})

test('a country without a dot has no kinds', () => {
  expect(selectKindCounts(smallIndex, 'FJI', ['patrols'])).toEqual([])
})

test('a record counts once, at however many places it has a dot', () => {
  for (const { iso3 } of smallIndex.countries) {
    const scene = selectScene(smallIndex, DEFAULT_LAYERS).filter(({ place }) => place.country === iso3)
    const ids = new Set(scene.flatMap(({ dots }) => dots.map(({ id }) => id)))
    const told = selectKindCounts(smallIndex, iso3, DEFAULT_LAYERS).reduce((sum, { count }) => sum + count, 0)
    expect(told, iso3).toBe(ids.size)
  }
})

test('a record has no place only where none of its places is known', () => {
  const { places } = smallIndex
  const [city, country] = ['HRV/Zagreb', 'ITA/'].map((key) => places.findIndex((place) => place.key === key))
  const unplacedOf = (...at: number[]) => {
    const records = [{ ...smallRecord('patrol-hrv-2018'), places: at }]
    return selectKindCounts({ ...smallIndex, records }, null, ['patrols']).map(({ unplaced }) => unplaced)
  }
  expect([unplacedOf(city ?? -1, country ?? -1), unplacedOf(country ?? -1)]).toEqual([[0], [1]])
})
