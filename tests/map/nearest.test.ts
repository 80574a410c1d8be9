import { describe, expect, it } from 'vitest'
import { nearestInDirection, nearestWithin } from '../../src/map/nearest.ts'

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

  it('is none where nothing lies that way', () => {
    expect(nearestInDirection([80, 52], points, [1, 0])).toBeNull()
  })
})
