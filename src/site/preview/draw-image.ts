/** Words and map as one PNG: satori gives the words as paths, resvg paints them over the map. */
import { renderAsync } from '@resvg/resvg-js'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import satori, { type Font } from 'satori'
import { PREVIEW_SIZE } from '../../page/text/preview.ts'
import { COLOURS } from './layout.ts'
import { encodePng } from './palette-png.ts'

export interface Drawing {
  readonly map: VNode
  /** Laid out over the whole image. */
  readonly words: VNode
}

/** The image as SVG without any text: only paths. */
export async function drawPreviewSvg({ map, words }: Drawing, fonts: Font[]): Promise<string> {
  const { width, height } = PREVIEW_SIZE
  const text = await satori(words as Parameters<typeof satori>[0], { width, height, fonts })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${renderToString(map)}${text}</svg>`
}

/** The same drawing always gives the same bytes. */
export async function drawImage(drawing: Drawing, fonts: Font[]): Promise<Uint8Array> {
  const { width, height } = PREVIEW_SIZE
  const svg = await drawPreviewSvg(drawing, fonts)
  const image = await renderAsync(svg, { background: COLOURS.paper, font: { loadSystemFonts: false } })
  return encodePng({ width, height, pixels: image.pixels })
}
