/** Reads a PNG with a palette and unfiltered rows, as `palette-png.ts` writes it: an eye of the tests' own. */
import { inflateSync } from 'node:zlib'

export interface ReadImage {
  readonly width: number
  readonly height: number
  readonly colours: number
  /** `#rrggbb` of a pixel. */
  readonly at: (x: number, y: number) => string
}

function readChunks(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return chunks
}

/** @throws when it is no PNG with a palette */
export function readPng(bytes: Uint8Array): ReadImage {
  const png = Buffer.from(bytes)
  const chunks = readChunks(png)
  const [header, palette, data] = [chunks.get('IHDR'), chunks.get('PLTE'), chunks.get('IDAT')]
  if (png.toString('latin1', 1, 4) !== 'PNG' || !header || !palette || !data)
    throw new Error('not a PNG with a palette')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const rows = inflateSync(data)
  const at = (x: number, y: number) => {
    const index = (rows[y * (width + 1) + 1 + x] ?? 0) * 3
    return `#${palette.toString('hex', index, index + 3)}`
  }
  return { width, height, colours: palette.length / 3, at }
}
