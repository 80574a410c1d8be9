/** How each posture is filled: a colour of the palette and strokes over it, so that colour is not needed to tell them apart. */
import { POSTURES } from '../model/vocabulary.ts'
import type { PostureAt } from '../select/answer/posture.ts'
import { TILE_SIZE } from './looks.ts'

export type CountryFill = Pick<PostureAt, 'posture'>

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

/** The name of a fill: of the SVG pattern, and of the image in the map style. */
export function fillName({ posture }: CountryFill): string {
  return `hatch-${posture}`
}

/**
 * The paint of a country, as the value of `fill`; none where nothing is recorded: it is painted plainly, as every pattern
 * costs memory of the graphics card.
 * @param prefix before the names of the patterns, where a page holds several pictures
 */
export function fillPaint(fill: CountryFill | undefined, prefix = ''): string | undefined {
  return fill && fill.posture !== 'none' ? `url(#${prefix}${fillName(fill)})` : undefined
}

/** Every fill there is; marked as pure, so that scripts which need none are without it. */
export const FILLS: readonly CountryFill[] = /* @__PURE__ */ POSTURES.map((posture) => ({ posture }))
