import { describe, expect, it } from 'vitest'
import { nearestInDirection, nearestWithin } from '../../src/map/nearest.ts'
import { projectToStage } from '../../src/select/map/camera.ts'
import { selectScene } from '../../src/select/map/scene.ts'
import { spreadPlaces } from '../../src/select/map/spread.ts'
import { DEFAULT_LAYERS } from '../../src/state/view-state.ts'
import { realIndex } from '../support/real-data.ts'

const SCENE = selectScene(realIndex, DEFAULT_LAYERS)
const DIRECTIONS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

describe('the point that a pointer means', () => {
  it('is the nearest one within reach', () => {
    const points = [
      [0, 0],
      [10, 0],
      [30, 0],
    ] as const
    expect(nearestWithin([13, 0], points, 14)).toBe(1)
    expect(nearestWithin([24, 0], points, 14)).toBe(2)
  })

  it('is none where all are too far, or there are none', () => {
    expect(nearestWithin([100, 0], [[0, 0]], 14)).toBeNull()
    expect(nearestWithin([0, 0], [], 14)).toBeNull()
  })
})

describe('the point that an arrow key means', () => {
  const points = [
    [50, 50],
    [80, 52],
    [60, 90],
    [20, 50],
    [50, 10],
  ] as const

  it.each([
    ['right', [1, 0], 1],
    ['down', [0, 1], 2],
    ['left', [-1, 0], 3],
    ['up', [0, -1], 4],
  ] as const)('is the nearest one that way (%s)', (_, direction, expected) => {
    expect(nearestInDirection([50, 50], points, direction)).toBe(expected)
  })

  it('is rather one straight ahead than a nearer one aside', () => {
    expect(
      nearestInDirection(
        [0, 0],
        [
          [10, 20],
          [30, 0],
        ],
        [1, 0],
      ),
    ).toBe(1)
  })

  it('leads from any dot of the atlas to any other, in the first picture', () => {
    const width = 2900
    const offsets = spreadPlaces(SCENE, width)
    const dots = SCENE.flatMap(({ place, dots }) => {
      const [[x, y], [ox, oy]] = [projectToStage(place.position), offsets.get(place.key) ?? [0, 0]]
      return dots.map(({ dx, dy }) => [x * width + ox + dx, y * width + oy + dy] as const)
    })
    const next = dots.map((dot) => DIRECTIONS.map((direction) => nearestInDirection(dot, dots, direction)))
    const reach = (start: number) => {
      const reached = new Set([start])
      for (const at of reached) for (const to of next[at] ?? []) if (to !== null) reached.add(to)
      return reached.size
    }
    expect(dots.length).toBeGreaterThan(150)
    expect(new Set(dots.map((_, at) => reach(at)))).toEqual(new Set([dots.length]))
  })

  it('is none where nothing lies that way', () => {
    expect(nearestInDirection([80, 52], points, [1, 0])).toBeNull()
  })
})
