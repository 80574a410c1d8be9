import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../../src/model/vocabulary.ts'
import { SYMBOLS } from '../../../src/render/marks/symbols.ts'
import { dotRadius } from '../../../src/select/scene.ts'

describe('the shapes of layers', () => {
  it('are another one for each layer, so that colour is not needed', () => {
    expect(new Set(LAYERS.map((layer) => SYMBOLS[layer])).size).toBe(LAYERS.length)
  })

  it('are a circle, square, triangle, diamond and hexagon for the networks', () => {
    const corners = (path: string) => path.match(/L|h|v|l/gi)?.length ?? 0
    expect(SYMBOLS.fuzhou).toMatch(/A4\.5,4\.5/)
    expect(SYMBOLS.qingtian).toMatch(/^M[-\d.,]+h[-\d.]+v[-\d.]+h[-\d.]+Z$/)
    expect(corners(SYMBOLS.nantong)).toBe(2)
    expect(corners(SYMBOLS.wenzhou)).toBe(3)
    expect(corners(SYMBOLS['network-not-stated'])).toBe(5)
  })

  it('hold no more digits than a tenth of a pixel', () => {
    for (const layer of LAYERS) expect(SYMBOLS[layer]).not.toMatch(/\.\d\d/)
  })

  it.each(LAYERS.filter((layer) => layer !== 'nantong' && layer !== 'answers'))(
    'reach little beyond the circle that packing leaves them (%s)',
    (layer) => {
      const coordinates = SYMBOLS[layer].match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
      expect(Math.max(...coordinates.map(Math.abs))).toBeLessThanOrEqual(dotRadius(layer) * 2)
    },
  )
})
