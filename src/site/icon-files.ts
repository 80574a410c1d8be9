/** The icon as files, for whoever asks for one without reading a page: feed readers, search engines, old browsers. */
import { renderAsync } from '@resvg/resvg-js'
import { ICON_SVG } from '../page/text/icon.ts'
import type { OutputFiles } from './output.ts'

/** Pixels of a side: tabs, tabs of fine screens, lists of search results. */
const SIDES = [16, 32, 48] as const
const HEADER_BYTES = 6
const ENTRY_BYTES = 16

interface Picture {
  readonly side: number
  readonly png: Buffer
}

async function drawPicture(side: number): Promise<Picture> {
  const image = await renderAsync(ICON_SVG, { fitTo: { mode: 'width', value: side } })
  return { side, png: image.asPng() }
}

function createEntry({ side, png }: Picture, offset: number): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES)
  entry.writeUInt8(side, 0)
  entry.writeUInt8(side, 1)
  // One plane of 32 bits a pixel.
  entry.writeUInt16LE(1, 4)
  entry.writeUInt16LE(32, 6)
  entry.writeUInt32LE(png.length, 8)
  entry.writeUInt32LE(offset, 12)
  return entry
}

/** PNGs in an ICO: a header, an entry for each, and their bytes. */
function createIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(pictures.length, 4)
  const start = HEADER_BYTES + pictures.length * ENTRY_BYTES
  const entries = pictures.map((picture, i) => {
    const before = pictures.slice(0, i).reduce((sum, { png }) => sum + png.length, 0)
    return createEntry(picture, start + before)
  })
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)])
}

/** `favicon.svg` and `favicon.ico`. */
export async function createIconFiles(): Promise<OutputFiles> {
  const pictures = await Promise.all(SIDES.map(drawPicture))
  return new Map<string, string | Uint8Array>([
    ['favicon.svg', `${ICON_SVG}\n`],
    ['favicon.ico', createIco(pictures)],
  ])
}
