import { describe, expect, it } from 'vitest'
import { nextDot } from '../../src/map/next-dot.ts'

/** In the order in which they stand in the page, which is not that of the map. */
const POINTS = [
  [300, 200],
  [100, 200],
  [200, 190],
  [200, 400],
] as const
const [EAST, WEST, MIDDLE, SOUTH] = [0, 1, 2, 3]

describe('from a dot', () => {
  it.each([
    ['ArrowLeft', WEST],
    ['ArrowRight', EAST],
    ['ArrowDown', SOUTH],
    ['ArrowUp', null],
  ])('%s leads to the nearest one that way, or nowhere', (key, expected) => {
    expect(nextDot(key, MIDDLE, POINTS)).toBe(expected)
  })

  it('Page Down leads east, one by one through all of them, and ends there', () => {
    expect([WEST, MIDDLE, SOUTH, EAST].map((at) => nextDot('PageDown', at, POINTS))).toEqual([
      MIDDLE,
      SOUTH,
      EAST,
      null,
    ])
  })

  it('Page Up leads the same way back', () => {
    expect([EAST, SOUTH, MIDDLE].map((at) => nextDot('PageUp', at, POINTS))).toEqual([SOUTH, MIDDLE, WEST])
  })

  it('Home and End lead to the outermost', () => {
    expect([nextDot('Home', SOUTH, POINTS), nextDot('End', SOUTH, POINTS)]).toEqual([WEST, EAST])
  })

  it('any other key leads nowhere', () => {
    expect(['a', 'Enter', 'Tab', '+'].map((key) => nextDot(key, MIDDLE, POINTS))).toEqual([null, null, null, null])
  })
})

it('from no dot the row is entered at its western end, and arrows lead nowhere', () => {
  expect([nextDot('PageDown', -1, POINTS), nextDot('ArrowLeft', -1, POINTS)]).toEqual([WEST, null])
})

it('Page Up at the western end stays there', () => {
  expect(nextDot('PageUp', WEST, POINTS)).toBeNull()
})
