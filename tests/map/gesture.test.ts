import { describe, expect, it } from 'vitest'
import { isLostDrag, type Start, startsMove } from '../../src/map/gesture.ts'

describe('one finger', () => {
  it('that goes sideways by more than 24 pixels meant the map', () => {
    expect(isLostDrag([100, 100], [125, 100])).toBe(true)
    expect(isLostDrag([100, 100], [60, 119])).toBe(true)
  })

  it('that goes less far, or up and down as well, scrolls the page', () => {
    expect(isLostDrag([100, 100], [124, 100])).toBe(false)
    expect(isLostDrag([100, 100], [140, 120])).toBe(false)
    expect(isLostDrag([100, 100], [100, 200])).toBe(false)
  })
})

describe('the map is moved', () => {
  const MOUSE: Start = { type: 'mousedown', fingers: null, ctrlKey: false, button: 0, on: 'ground' }

  it('by the main button of the mouse, also from a dot', () => {
    expect(startsMove(MOUSE)).toBe(true)
    expect(startsMove({ ...MOUSE, on: 'dot' })).toBe(true)
    expect(startsMove({ ...MOUSE, button: 2 })).toBe(false)
    expect(startsMove({ ...MOUSE, ctrlKey: true })).toBe(false)
  })

  it('by the wheel, also by a pinch on a touch pad, which comes with Ctrl', () => {
    expect(startsMove({ ...MOUSE, type: 'wheel' })).toBe(true)
    expect(startsMove({ ...MOUSE, type: 'wheel', ctrlKey: true })).toBe(true)
  })

  it('by two fingers, not by one', () => {
    expect([1, 2, 3].map((fingers) => startsMove({ ...MOUSE, type: 'touchstart', fingers }))).toEqual([
      false,
      true,
      true,
    ])
  })

  it('by a double click on the ground, not on a dot', () => {
    expect(startsMove({ ...MOUSE, type: 'dblclick' })).toBe(true)
    expect(startsMove({ ...MOUSE, type: 'dblclick', on: 'dot' })).toBe(false)
  })

  it('by nothing that begins on its buttons', () => {
    expect(startsMove({ ...MOUSE, on: 'controls' })).toBe(false)
    expect(startsMove({ ...MOUSE, type: 'wheel', on: 'controls' })).toBe(false)
  })
})
