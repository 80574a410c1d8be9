import { describe, expect, it } from 'vitest'
import { createAttributes } from '../../src/draw/attributes.ts'
import { PALETTES } from '../../src/draw/palette.ts'

const { shape, part, tile } = createAttributes(PALETTES.light)

describe('looks as attributes', () => {
  it('paint a dot in the colour of its layer, and as surely as its record is known', () => {
    const dot = { layer: 'fuzhou', look: 'certain', weak: false } as const
    expect(shape(dot)).toEqual({ fill: '#bb3a00', stroke: '#faf9f6', 'stroke-width': 1, 'paint-order': 'stroke' })
    expect(shape({ ...dot, look: 'possible ended' })).toEqual({
      fill: '#faf9f6',
      stroke: '#bb3a00',
      'stroke-width': 1.6,
    })
    expect(shape({ ...dot, weak: true })).toEqual({
      fill: '#dea387',
      stroke: '#bb3a00',
      'stroke-width': 1,
      'stroke-dasharray': '1.5 1.5',
    })
  })

  it('fill a host plainly, for the pattern of what it did to be put in its place', () => {
    expect(part('host')).toMatchObject({ fill: '#d4d4d4', stroke: '#c3beb3', 'stroke-width': 0.6 })
    expect(part('other host')).toMatchObject({ fill: '#d4d4d4', 'fill-opacity': 0.45 })
    expect(part('open outline')).toMatchObject({ fill: 'none', stroke: '#1d1c1a', 'stroke-width': 2.5 })
  })

  it('paint a tile in the colour of its posture', () => {
    expect(tile('looking')).toEqual({ fill: '#fef0c8' })
  })

  it('keep strokes as wide as they are meant in a drawing of other units', () => {
    expect(createAttributes(PALETTES.light, 4).part('land')['stroke-width']).toBeCloseTo(2.4)
  })
})
