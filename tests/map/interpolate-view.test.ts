import { interpolateZoom } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpolateView } from '../../src/map/interpolate-view.ts'
import { checkProperty } from '../support/property.ts'

describe('a flight', () => {
  it('goes as d3 flies', () => {
    const way = [
      [270, 180, 50],
      [300, 150, 200],
    ] as const
    const ends = way.map(([x, y, width]) => [x, y, width]) as [[number, number, number], [number, number, number]]
    expect(interpolateView(...ends)(0.3)).toEqual(interpolateZoom(...ends)(0.3))
  })

  it('is somewhere all along, however close its ends are and however far apart their zooms', () => {
    const property = fc.property(
      fc.double({ min: -15, max: 2, noNaN: true }),
      fc.double({ min: 2, max: 500, noNaN: true }),
      fc.double({ min: 2, max: 500, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (power, before, after, share) => {
        const view = interpolateView([270, 180, before], [270 + 10 ** power, 180, after])(share)
        return view.every(Number.isFinite) && view[2] > 0
      },
    )
    checkProperty(property, 2000)
    expect(interpolateZoom([270, 180, 50], [270 + 2e-6, 180, 300])(0.5).every(Number.isFinite)).toBe(false)
  })
})
