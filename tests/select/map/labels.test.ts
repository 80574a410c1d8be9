import { least } from 'd3'
import { describe, expect, it } from 'vitest'
import { projectToStage } from '../../../src/select/map/camera.ts'
import type { LabelCandidate } from '../../../src/select/map/label-candidates.ts'
import { selectLabels } from '../../../src/select/map/labels.ts'
import type { ScenePlace } from '../../../src/select/map/scene.ts'

const ITALY: LabelCandidate = { iso3: 'ITA', name: 'Italy', position: [12, 42] }
const NONE: ReadonlyMap<string, readonly [number, number]> = new Map()

function createPlace(position: readonly [number, number], radius: number): ScenePlace {
  return {
    place: { key: 'ITA/Rome', name: 'Rome', country: 'ITA', precision: 'city', position },
    dots: [],
    joined: [],
    radius,
  }
}

describe('country names', () => {
  it('stand at their label point where nothing else does', () => {
    expect(selectLabels([ITALY], [], NONE, 1500)).toEqual(new Map([['ITA', [0, 0]]]))
  })

  it('step aside for dots', () => {
    const [dx, dy] = selectLabels([ITALY], [createPlace([12, 42], 8)], NONE, 1500).get('ITA') ?? [0, 0]
    expect(Math.abs(dy) >= 15 || Math.abs(dx) >= 8 + 15).toBe(true)
  })

  it('step aside for dots where these were moved to, not where their place is', () => {
    const moved = new Map([['ITA/Rome', [300, 0] as const]])
    expect(selectLabels([ITALY], [createPlace([12, 42], 8)], moved, 1500).get('ITA')).toEqual([0, 0])
  })

  it('stay nearer to their own country than to any other, whose name they would seem to be', () => {
    const at = [0, 6, 12, 18].flatMap((lng) => [0, 6, 12, 18].map((lat) => [lng, lat] as const))
    const crowd = at.map((position, i): LabelCandidate => ({ iso3: `X${i}`, name: `Land ${i}`, position }))
    const dots = at.map((position) => createPlace(position, 8))
    const labels = selectLabels(crowd, dots, NONE, 1500)
    const pixelsOf = (position: readonly [number, number]) => projectToStage(position).map((part) => part * 1500)
    const nearest = [...labels].map(([iso3, [dx, dy]]) => {
      const [x = 0, y = 0] = pixelsOf(crowd.find((land) => land.iso3 === iso3)?.position ?? [0, 0])
      const away = ({ position }: LabelCandidate) => {
        const [px = 0, py = 0] = pixelsOf(position)
        return Math.hypot(x + dx - px, y + dy - py)
      }
      return least(crowd, away)?.iso3
    })
    expect(nearest.length).toBeGreaterThan(4)
    expect(nearest).toEqual([...labels.keys()])
  })

  it('are left out where there is no room, the less important first', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({ ...ITALY, iso3: `X${i}`, name: `Country ${i}` }))
    const labels = selectLabels(crowd, [], NONE, 1500)
    expect(labels.has('X0')).toBe(true)
    expect(labels.has('X39')).toBe(false)
    expect(selectLabels([ITALY], [createPlace([12, 42], 200)], NONE, 1500).size).toBe(0)
  })

  it('stay within the world, so that its edge cuts none', () => {
    const fiji = { iso3: 'FJI', name: 'Fiji and its islands', position: [179.5, -17] as const }
    const [dx] = selectLabels([fiji], [], new Map(), 1500).get('FJI') ?? [0]
    expect(dx).toBeLessThan(-40)
  })
})
