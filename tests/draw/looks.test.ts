import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3'
import { describe, expect, it } from 'vitest'
import { LAYER_LOOKS } from '../../src/draw/looks.ts'
import { LAYERS, type Layer } from '../../src/model/vocabulary.ts'
import { dotRadius } from '../../src/select/map/scene.ts'

/** A regular polygon of the asked area with one corner in the given direction (radians, 0 is east). */
function polygon(corners: number, direction: number): SymbolType {
  const step = (2 * Math.PI) / corners
  return {
    draw(context, area) {
      const radius = Math.sqrt((2 * area) / (corners * Math.sin(step)))
      for (let i = 0; i < corners; i += 1) {
        const [x, y] = [radius * Math.cos(direction + i * step), radius * Math.sin(direction + i * step)]
        if (i === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      }
      context.closePath()
    },
  }
}

/** A circle with a hole, whose edge runs the other way round: a ring. */
const ring: SymbolType = {
  draw(context, area) {
    const hole = 2
    const radius = Math.sqrt(area / Math.PI + hole ** 2)
    context.moveTo(radius, 0)
    context.arc(0, 0, radius, 0, 2 * Math.PI)
    context.moveTo(hole, 0)
    context.arc(0, 0, hole, 0, -2 * Math.PI, true)
  },
}

/** Shape and area in square pixels. */
const SHAPES: { readonly [L in Layer]: readonly [SymbolType, number] } = {
  fuzhou: [symbolCircle, 64],
  qingtian: [symbolSquare, 58],
  nantong: [symbolTriangle, 46],
  wenzhou: [symbolDiamond, 50],
  'network-not-stated': [polygon(6, 0), 62],
  sites: [symbolCross, 50],
  centres: [ring, 60],
  patrols: [symbolStar, 30],
  agreements: [symbolWye, 32],
  events: [polygon(3, Math.PI / 2), 28],
  answers: [polygon(5, -Math.PI / 2), 56],
}

describe('the shapes of layers', () => {
  it.each(LAYERS)('are what d3 draws (%s)', (layer) => {
    expect(LAYER_LOOKS[layer].symbol).toBe(symbol(...SHAPES[layer]).digits(1)())
  })

  it('are another one for each layer, so that colour is not needed', () => {
    expect(new Set(LAYERS.map((layer) => LAYER_LOOKS[layer].symbol)).size).toBe(LAYERS.length)
  })

  it('hold no more digits than a tenth of a pixel', () => {
    for (const layer of LAYERS) expect(LAYER_LOOKS[layer].symbol).not.toMatch(/\.\d\d/)
  })

  it.each(LAYERS.filter((layer) => layer !== 'nantong' && layer !== 'answers'))(
    'reach little beyond the circle that packing leaves them (%s)',
    (layer) => {
      const coordinates = LAYER_LOOKS[layer].symbol.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
      expect(Math.max(...coordinates.map(Math.abs))).toBeLessThanOrEqual(dotRadius(layer) * 2)
    },
  )
})
