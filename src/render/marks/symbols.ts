/** The shape of each layer's mark, as SVG path data around the origin: told apart by shape before colour. */
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
import type { Layer } from '../../model/vocabulary.ts'

/** A regular polygon of the asked area with one corner in the given direction (radians, 0 is east). d3 has none. */
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

/** Shape and area in square pixels: about equally heavy, and each inside the circle that packing leaves it. */
const SHAPES: { readonly [L in Layer]: readonly [SymbolType, number] } = {
  fuzhou: [symbolCircle, 64],
  qingtian: [symbolSquare, 58],
  nantong: [symbolTriangle, 46],
  wenzhou: [symbolDiamond, 50],
  'network-not-stated': [polygon(6, 0), 62],
  sites: [symbolCross, 50],
  patrols: [symbolStar, 30],
  agreements: [symbolWye, 32],
  events: [polygon(3, Math.PI / 2), 28],
  answers: [polygon(5, -Math.PI / 2), 56],
}

function drawSymbol(layer: Layer): string {
  const [type, area] = SHAPES[layer]
  return symbol(type, area).digits(1)() ?? ''
}

/** Path data by layer. */
export const SYMBOLS = Object.fromEntries(
  (Object.keys(SHAPES) as Layer[]).map((layer) => [layer, drawSymbol(layer)]),
) as { readonly [L in Layer]: string }

/** The bar across a mark whose closing was reported. */
export const BAR = 'M-6 6L6-6'
