import { describe, expect, it } from 'vitest'
import { type ScenePlace, selectScene } from '../../../src/select/map/scene.ts'
import { FIRST_WIDTH } from '../../../src/select/map/shown-camera.ts'
import { markScale, spreadPlaces } from '../../../src/select/map/spread.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { smallIndex } from '../../support/small-data.ts'

const SCENE = selectScene(smallIndex, DEFAULT_LAYERS)
function createPlace(key: string, lng: number, radius: number): ScenePlace {
  return {
    place: { key, name: key, country: 'ITA', precision: 'city', position: [lng, 42] },
    dots: [],
    joined: [],
    radius,
  }
}

describe('groups of dots', () => {
  it('are drawn smaller where the world is in sight', () => {
    expect(markScale(1200)).toBeLessThan(1)
    expect(markScale(FIRST_WIDTH)).toBe(1)
  })

  it('stand at their true position where nobody else does', () => {
    const scene = [createPlace('ITA/Rome', 12, 6), createPlace('ITA/Bari', 17, 6)]
    expect([...spreadPlaces(scene, 4000).values()]).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('move apart from one place by whole pixels', () => {
    const scene = [createPlace('ITA/Rome', 12, 8), createPlace('ITA/Ostia', 12.01, 8)]
    const [a, b] = [...spreadPlaces(scene, FIRST_WIDTH).values()]
    expect(Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0))).toBeGreaterThanOrEqual(15)
    expect([a, b].flat().every(Number.isInteger)).toBe(true)
  })

  it('come out the same each time', () => {
    expect(spreadPlaces(SCENE, 1500)).toEqual(spreadPlaces(SCENE, 1500))
  })

  it('stay near their true position in the first picture', () => {
    const distances = [...spreadPlaces(SCENE, FIRST_WIDTH).values()].map(([dx, dy]) => Math.hypot(dx, dy))
    expect(Math.max(...distances)).toBeLessThan(120)
  })
})
