/**
 * How everything on a map looks: a row a layer, a posture and a part of a drawing. Style sheets, hatchings, legends,
 * pictures and the map style are made from these rows, and the colours they name from `palette.ts`. A row's key is the
 * key of its words too: `t.layers`, `t.postures`, `t.legend`.
 */
import type { Layer, Posture } from '../model/vocabulary.ts'
import type { Role } from './palette.ts'

interface LayerLook {
  /** Path data of its mark around the origin, in pixels. */
  readonly symbol: string
}

/**
 * Told apart by shape before colour; about equally heavy, and each inside the circle that packing leaves it. They are
 * d3's symbols and regular polygons, drawn once (`tests/draw/looks.test.ts` draws them again): written out, as d3-shape
 * would be a twentieth of the page's script.
 */
export const LAYER_LOOKS: { readonly [L in Layer]: LayerLook } = {
  fuzhou: { symbol: 'M4.5,0A4.5,4.5,0,1,1,-4.5,0A4.5,4.5,0,1,1,4.5,0' },
  qingtian: { symbol: 'M-3.8,-3.8h7.6v7.6h-7.6Z' },
  nantong: { symbol: 'M0,-6L5.2,3L-5.2,3Z' },
  wenzhou: { symbol: 'M0,-6.6L3.8,0L0,6.6L-3.8,0Z' },
  'network-not-stated': { symbol: 'M4.9,0L2.4,4.2L-2.4,4.2L-4.9,0L-2.4,-4.2L2.4,-4.2Z' },
  sites: {
    symbol:
      'M-4.7,-1.6L-1.6,-1.6L-1.6,-4.7L1.6,-4.7L1.6,-1.6L4.7,-1.6L4.7,1.6L1.6,1.6L1.6,4.7L-1.6,4.7L-1.6,1.6L-4.7,1.6Z',
  },
  centres: { symbol: 'M4.8,0A4.8,4.8,0,1,1,-4.8,0A4.8,4.8,0,1,1,4.8,0M2,0A2,2,0,1,0,-2,0A2,2,0,1,0,2,0' },
  patrols: { symbol: 'M0,-5.2L1.2,-1.6L4.9,-1.6L1.9,0.6L3,4.2L0,2L-3,4.2L-1.9,0.6L-4.9,-1.6L-1.2,-1.6Z' },
  agreements: { symbol: 'M1.5,0.9L1.5,3.9L-1.5,3.9L-1.5,0.9L-4.2,-0.6L-2.6,-3.3L0,-1.8L2.6,-3.3L4.2,-0.6Z' },
  events: { symbol: 'M0,4.6L-4,-2.3L4,-2.3Z' },
  answers: { symbol: 'M0,-4.9L4.6,-1.5L2.9,3.9L-2.9,3.9L-4.6,-1.5Z' },
}

/** The bar across a mark whose closing was reported. */
export const BAR = 'M-6 6L6-6'

interface PostureLook {
  /** Strokes in a tile of `TILE_SIZE` units, so that colour is not needed; they meet those of the next tile. */
  readonly hatch: string
}

/** Side of a tile in the units of its strokes. */
export const TILE_SIZE = 8

/** By families: dots where nothing was told of the matter itself, level strokes, rising ones, falling ones, upright ones. */
export const POSTURE_LOOKS: { readonly [P in Posture]: PostureLook } = {
  none: { hatch: '' },
  silent: { hatch: 'M4 3.5v1' },
  commented: { hatch: 'M2 1.5v1M6 5.5v1' },
  denied: { hatch: 'M0 4h8' },
  'found-nothing': { hatch: 'M0 2h8M0 6h8' },
  looking: { hatch: 'M-1 1l2-2M0 8l8-8M7 9l2-2' },
  ended: { hatch: 'M-1 1l2-2M1 7l2-2M5 3l2-2M7 9l2-2' },
  'ordered-closed': { hatch: 'M-1 7l2 2M0 0l8 8M7-1l2 2' },
  'reported-closed': { hatch: 'M0 0l8 8M0 8l8-8' },
  'criminal-case': { hatch: 'M2 0v8M6 0v8' },
}

/** A colour by its name: of the palette, of the layer that is drawn (pale: where sources are weak), or none. */
export type Ink = Role | `posture-${Posture}` | 'mark' | 'pale' | 'none'

export interface Paint {
  readonly fill?: Ink
  readonly fillOpacity?: number
  readonly stroke?: Ink
  readonly strokeOpacity?: number
  /** Of the stroke, in pixels. */
  readonly width?: number
  readonly dash?: string
  readonly join?: 'round'
  /** The stroke lies beneath the fill. */
  readonly order?: 'stroke'
  /** What is stronger where readers force their few colours. */
  readonly forced?: Omit<Paint, 'forced'>
}

const BORDER = { stroke: 'border', width: 0.6, join: 'round' } as const

/** Later rows win over earlier ones. */
export const PAINTS = {
  /** The shape of a dot: filled, outlined, and either of them where sources are weak. */
  certain: { fill: 'mark', stroke: 'paper', width: 1, order: 'stroke' },
  possible: { fill: 'paper', stroke: 'mark', width: 1.6 },
  'weak certain': { fill: 'pale', stroke: 'mark', width: 1, dash: '1.5 1.5' },
  'weak possible': { fill: 'paper', stroke: 'mark', width: 1, dash: '1.5 1.5' },
  bar: { fill: 'none', stroke: 'ink', width: 1.8 },
  /** Round what has no place: only the country is known. */
  ring: { fill: 'paper', fillOpacity: 0.5, stroke: 'quiet', width: 1, dash: '2.5 2.5' },
  /** From a true position to a group moved aside. */
  leader: { fill: 'none', stroke: 'quiet', width: 1 },
  /** Behind the dot that is pointed at, and behind that whose record is open. */
  pointed: { fill: 'paper', stroke: 'ink', width: 1 },
  open: { fill: 'paper', stroke: 'focus', width: 2.5, forced: { width: 3 } },
  /** Round the record that a small map is about. */
  marked: { fill: 'none', stroke: 'ink', width: 1.5 },
  /** The name of a country. */
  name: { fill: 'quiet', stroke: 'paper', strokeOpacity: 0.75, width: 2.5, join: 'round', order: 'stroke' },
  land: { fill: 'land', ...BORDER },
  host: { ...BORDER, forced: { stroke: 'ink' } },
  /** Of which no act is shown. */
  'plain host': { fill: 'posture-none' },
  /** All others while one is open. */
  'other host': { fillOpacity: 0.45, forced: { fillOpacity: 1 } },
  /** Drawn last, over all borders: what is open, and the room round its line. */
  'open halo': { fill: 'none', stroke: 'paper', width: 6, join: 'round' },
  'open outline': { fill: 'none', stroke: 'ink', width: 2.5, join: 'round', forced: { stroke: 'focus', width: 3 } },
  /** The country of a small map. */
  here: { fill: 'posture-none', stroke: 'border', width: 1, forced: { stroke: 'ink', width: 2 } },
  /** Of a tile: its ground, its strokes. */
  tile: { stroke: 'none' },
  /** Round a tile in the legend of a picture. */
  frame: { fill: 'none', stroke: 'border', width: 1 },
  hatch: { fill: 'none', stroke: 'ink', strokeOpacity: 0.2, width: 1, forced: { strokeOpacity: 0.5 } },
} as const satisfies Readonly<Record<string, Paint>>

export type Part = keyof typeof PAINTS
