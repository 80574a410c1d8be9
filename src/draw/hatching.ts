/** How each posture is filled: a colour of the palette and strokes over it, so that colour is not needed to tell them apart. */
import type { Posture } from '../model/vocabulary.ts'
import type { PostureAt } from '../select/posture.ts'

export type CountryFill = Pick<PostureAt, 'posture' | 'conflicting'>

/** Side of a tile in the units of its strokes. */
export const TILE_SIZE = 8

/** Side of a tile on the prerendered stage, in stage units. */
export const TILE_UNITS = 10

/** The zoom at which a stage unit is a pixel. */
const UNIT_ZOOM = 2

/**
 * Side of a tile at whole zoom levels, in pixels; between them it grows with the map, as MapLibre draws patterns.
 * @param first zoom of the first picture, where the tiles must be those that the page came with
 */
export function tilePixels(first: number): number {
  return TILE_UNITS * 2 ** (Math.floor(first) - UNIT_ZOOM)
}

/** What the prerendered tiles are scaled by at a zoom, so that both grounds draw the same. */
export function tileScale(zoom: number, first: number): number {
  return (TILE_UNITS / TILE_SIZE) * 2 ** (Math.floor(first) - Math.floor(zoom))
}

/** Strokes in a tile of `TILE_SIZE` pixels; they meet those of the next tile. */
export const STROKES: { readonly [P in Posture]: string } = {
  none: '',
  silent: 'M4 3.5v1',
  'found-nothing': 'M0 4h8',
  looking: 'M-1 1l2-2M0 8l8-8M7 9l2-2',
  'ordered-closed': 'M-1 7l2 2M0 0l8 8M7-1l2 2',
  'reported-closed': 'M0 0l8 8M0 8l8-8',
  charges: 'M2 0v8M6 0v8',
}

/** The band of the other colour where acts conflict: half of the tile, on a diagonal. */
export const CONFLICT_BAND = 'M-2 2l4-4M-2 10L10-2M6 10l4-4'

/** The colour of that band: what the act in force conflicts with. */
export function conflictingPosture(posture: Posture): Posture {
  return posture === 'found-nothing' ? 'ordered-closed' : 'found-nothing'
}

/** The name of a fill: of the SVG pattern, and of the image in the map style. */
export function fillName({ posture, conflicting }: CountryFill): string {
  return `hatch-${posture}${conflicting ? '-conflicting' : ''}`
}

/** Postures that can conflict: those that say something about the allegation itself. */
const CONFLICTING: readonly Posture[] = ['found-nothing', 'looking', 'ordered-closed', 'reported-closed', 'charges']
const PLAIN = Object.keys(STROKES) as Posture[]

/** Every fill there is. */
export const FILLS: readonly CountryFill[] = [
  ...PLAIN.map((posture) => ({ posture, conflicting: false })),
  ...CONFLICTING.map((posture) => ({ posture, conflicting: true })),
]
