import { describe, expect, it } from 'vitest'
import { selectOverview } from '../../../src/select/map/overview.ts'
import { DEFAULT_STATE } from '../../../src/state/view-state.ts'
import { smallIndex } from '../../support/small-data.ts'

describe('the world the size of a stamp', () => {
  it('has a point for each record of the view that has a place', () => {
    const points = selectOverview(smallIndex, { ...DEFAULT_STATE, layers: ['fuzhou', 'answers'] }, 2048)
    const placed = smallIndex.records.filter(({ layer, places }) => layer === 'fuzhou' && places.length > 0)
    expect(points.get('fuzhou')).toHaveLength(placed.length)
    expect(points.has('answers')).toBe(false)
  })

  it('counts in whole units of the stage', () => {
    const points = [...selectOverview(smallIndex, DEFAULT_STATE, 2048).values()].flat(2)
    expect(points.every((at) => Number.isInteger(at) && at > 0 && at < 2048)).toBe(true)
  })

  it('is empty before anything', () => {
    expect(selectOverview(smallIndex, { ...DEFAULT_STATE, layers: [] }, 2048).size).toBe(0)
  })
})
