/** The fills as images for the map style: the same tiles as the SVG patterns. */
import type { CountryFill } from '../../draw/hatching.ts'
import { PAINTS, POSTURE_LOOKS, TILE_SIZE } from '../../draw/looks.ts'
import type { Palette } from '../../draw/palette.ts'

/** Pixels of the image for one of the screen's: sharp on dense screens. MapLibre takes whole numbers only. */
export const IMAGE_RATIO = 2

/** @param tile side of the tile in pixels of the screen @throws Error where there is no canvas */
export function drawFill(document: Document, fill: CountryFill, palette: Palette, tile: number): ImageData {
  const side = Math.round(tile * IMAGE_RATIO)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2D canvas (expected one for the fills)')
  context.scale(side / TILE_SIZE, side / TILE_SIZE)
  context.fillStyle = palette.posture[fill.posture]
  context.fillRect(0, 0, TILE_SIZE, TILE_SIZE)
  context.strokeStyle = palette.ink
  context.globalAlpha = PAINTS.hatch.strokeOpacity
  context.lineWidth = PAINTS.hatch.width
  context.stroke(new Path2D(POSTURE_LOOKS[fill.posture].hatch))
  return context.getImageData(0, 0, side, side)
}
