import { describe, expect, it } from 'vitest'
import { positionsOfCountry } from '../../../src/select/map/around.ts'
import { projectToStage, widthOfZoom } from '../../../src/select/map/camera.ts'
import { fitCamera } from '../../../src/select/map/fit.ts'
import { dotRadius, type ScenePlace, selectScene } from '../../../src/select/map/scene.ts'
import { FIRST_WIDTH } from '../../../src/select/map/shown-camera.ts'
import { markScale, spreadPlaces } from '../../../src/select/map/spread.ts'
import { DEFAULT_LAYERS } from '../../../src/state/view-state.ts'
import { realIndex } from '../../support/real-data.ts'

const SCENE = selectScene(realIndex, DEFAULT_LAYERS)
/** What is left for the map on a phone, in pixels. */
const PHONE_MAP = { width: 360, height: 380 }
/** Sides of the stage in pixels: the world, the first picture, and zoom 6. */
const WIDTHS = [1500, FIRST_WIDTH, 512 * 2 ** 6]

function createPlace(key: string, lng: number, radius: number): ScenePlace {
  return {
    place: { key, name: key, country: 'ITA', precision: 'city', position: [lng, 42] },
    dots: [],
    joined: [],
    radius,
  }
}

interface Circle {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

function spreadCircles(scene: readonly ScenePlace[], width: number): Circle[] {
  const offsets = spreadPlaces(scene, width)
  return scene.map(({ place: { key, position }, radius }) => {
    const [[x, y], [dx, dy]] = [projectToStage(position), offsets.get(key) ?? [0, 0]]
    return { key, radius: radius * markScale(width), x: x * width + dx, y: y * width + dy }
  })
}

describe('groups of dots', () => {
  it.each(WIDTHS)('do not cover each other on a stage of %d pixels', (width) => {
    const circles = spreadCircles(SCENE, width)
    const covered = circles.flatMap((a, i) =>
      circles
        .slice(i + 1)
        .filter((b) => a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y) > 1.5)
        .map((b) => `${a.key} ${b.key}`),
    )
    expect(covered).toEqual([])
  })

  it.each(['ITA', 'ESP', 'USA', 'CAN'])(
    'let every dot of %s be told from the next where a click on the country leads, on a phone',
    (country) => {
      const width = widthOfZoom(
        fitCamera(positionsOfCountry(country, realIndex), PHONE_MAP, { room: 0.6, closest: 4 }).zoom,
      )
      const offsets = spreadPlaces(SCENE, width)
      const dots = SCENE.filter(({ place }) => place.country === country).flatMap(({ place, dots }) => {
        const [[x, y], [ox, oy]] = [projectToStage(place.position), offsets.get(place.key) ?? [0, 0]]
        return dots.map(({ id, layer, dx, dy }) => ({
          id,
          r: dotRadius(layer),
          x: x * width + ox + dx,
          y: y * width + oy + dy,
        }))
      })
      expect(dots.length).toBeGreaterThan(3)
      const close = dots.flatMap((a, i) =>
        dots
          .slice(i + 1)
          .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 1.5)
          .map((b) => `${a.id} ${b.id}`),
      )
      expect(close).toEqual([])
    },
  )

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
