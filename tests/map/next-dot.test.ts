import { describe, expect, it } from 'vitest'
import { nextDot } from '../../src/map/next-dot.ts'

/** In the order in which they stand in the page, which is not that of the map. */
const POINTS = [
  [300, 200],
  [100, 200],
  [200, 190],
  [200, 400],
] as const
const lead = (key: string, at: number) => nextDot({ key, shiftKey: false }, at, POINTS)
const [EAST, WEST, MIDDLE, SOUTH] = [0, 1, 2, 3]

describe('from a dot', () => {
  it.each([
    ['ArrowLeft', WEST],
    ['ArrowRight', EAST],
    ['ArrowDown', SOUTH],
    ['ArrowUp', null],
  ])('%s leads to the nearest one that way, or nowhere', (key, expected) => {
    expect(lead(key, MIDDLE)).toBe(expected)
  })

  it('Page Down leads east, one by one through all of them, and ends there', () => {
    expect([WEST, MIDDLE, SOUTH, EAST].map((at) => lead('PageDown', at))).toEqual([MIDDLE, SOUTH, EAST, null])
  })

  it('Page Up leads the same way back', () => {
    expect([EAST, SOUTH, MIDDLE].map((at) => lead('PageUp', at))).toEqual([SOUTH, MIDDLE, WEST])
  })

  it('Home and End lead to the outermost', () => {
    expect([lead('Home', SOUTH), lead('End', SOUTH)]).toEqual([WEST, EAST])
  })

  it('no key leads anywhere together with Shift, by which the picture is moved', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End']
    expect(keys.filter((key) => nextDot({ key, shiftKey: true }, MIDDLE, POINTS) !== null)).toEqual([])
  })

  it('any other key leads nowhere', () => {
    expect(['a', 'Enter', 'Tab', '+'].map((key) => lead(key, MIDDLE))).toEqual([null, null, null, null])
  })
})

it('from no dot the row is entered at its western end, and arrows lead nowhere', () => {
  expect([lead('PageDown', -1), lead('ArrowLeft', -1)]).toEqual([WEST, null])
})

it('Page Up at the western end stays there', () => {
  expect(lead('PageUp', WEST)).toBeNull()
})
