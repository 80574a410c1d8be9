/**
 * The shape of each layer's mark, as SVG path data around the origin in pixels: told apart by shape before colour. They
 * are d3's symbols and regular polygons, drawn once: `tests/draw/symbols.test.ts` draws them again. Written out,
 * as d3-shape would be a twentieth of the page's script.
 */
import type { Layer } from '../model/vocabulary.ts'

/** Path data by layer: about equally heavy, and each inside the circle that packing leaves it. */
export const SYMBOLS: { readonly [L in Layer]: string } = {
  fuzhou: 'M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0',
  qingtian: 'M-3.8,-3.8h7.6v7.6h-7.6Z',
  nantong: 'M0,-6L5.2,3L-5.2,3Z',
  wenzhou: 'M0,-6.6L3.8,0L0,6.6L-3.8,0Z',
  'network-not-stated': 'M4.9,0L2.4,4.2L-2.4,4.2L-4.9,0L-2.4,-4.2L2.4,-4.2Z',
  sites:
    'M-4.7,-1.6L-1.6,-1.6L-1.6,-4.7L1.6,-4.7L1.6,-1.6L4.7,-1.6L4.7,1.6L1.6,1.6L1.6,4.7L-1.6,4.7L-1.6,1.6L-4.7,1.6Z',
  patrols: 'M0,-5.2L1.2,-1.6L4.9,-1.6L1.9,0.6L3,4.2L0,2L-3,4.2L-1.9,0.6L-4.9,-1.6L-1.2,-1.6Z',
  agreements: 'M1.5,0.9L1.5,3.9L-1.5,3.9L-1.5,0.9L-4.2,-0.6L-2.6,-3.3L0,-1.8L2.6,-3.3L4.2,-0.6Z',
  events: 'M0,4.6L-4,-2.3L4,-2.3Z',
  answers: 'M0,-4.9L4.6,-1.5L2.9,3.9L-2.9,3.9L-4.6,-1.5Z',
}

/** The bar across a mark whose closing was reported. */
export const BAR = 'M-6 6L6-6'
