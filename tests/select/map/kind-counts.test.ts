import { expect, test } from 'vitest'
import { selectKindCounts } from '../../../src/select/map/kind-counts.ts'
import { selectScene } from '../../../src/select/map/scene.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { realIndex } from '../../support/real-data.ts'

test('kinds come with their number, their named places and what has no place', () => {
  expect(selectKindCounts(realIndex, 'CAN', DEFAULT_LAYERS)).toEqual([
    { kind: 'station', count: 5, places: ['Markham', 'Toronto', 'Vancouver'], unplaced: 1 },
    { kind: 'site', count: 2, places: ['Montreal', 'Brossard'], unplaced: 0 },
  ])
})

test('a country without a dot has no kinds', () => {
  expect(selectKindCounts(realIndex, 'FJI', ['patrols'])).toEqual([])
})

test('a record counts once, at however many places it has a dot', () => {
  for (const { iso3 } of realIndex.countries) {
    const scene = selectScene(realIndex, DEFAULT_LAYERS).filter(({ place }) => place.country === iso3)
    const ids = new Set(scene.flatMap(({ dots }) => dots.map(({ id }) => id)))
    const told = selectKindCounts(realIndex, iso3, DEFAULT_LAYERS).reduce((sum, { count }) => sum + count, 0)
    expect(told, iso3).toBe(ids.size)
  }
})
