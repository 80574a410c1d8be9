/**
 * Writes an opaque image of flat colours as a PNG with a palette: a third of the size of one with full colours. All but
 * the softened edges of shapes keeps its very colour. https://www.w3.org/TR/png-3/
 */
import { crc32, deflateSync } from 'node:zlib'
import { minIndex } from 'd3'

/** What a palette can hold. */
const MOST_COLOURS = 256
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Of the header: a byte for each pixel, which is an index of the palette; no interlacing. */
const FORMAT = [8, 3, 0, 0, 0] as const

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly pixels: Uint8Array
}

/** Red, green and blue as one number. */
type Colour = number

/** A colour and for how many pixels it goes on: flat images hold few runs. */
type Run = readonly [Colour, length: number]

function readRuns({ pixels }: Pixels): readonly Run[] {
  const runs: Run[] = []
  let [last, length] = [-1, 0]
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
    if (colour !== last && length > 0) runs.push([last, length])
    length = colour === last ? length + 1 : 1
    last = colour
  }
  return [...runs, [last, length]]
}

function countColours(runs: readonly Run[]): ReadonlyMap<Colour, number> {
  const counts = new Map<Colour, number>()
  for (const [colour, length] of runs) counts.set(colour, (counts.get(colour) ?? 0) + length)
  return counts
}

/** The colours that cover most; of equals the darkest, so that the same image always has the same palette. */
function selectPalette(counts: ReadonlyMap<Colour, number>): readonly Colour[] {
  const byCover = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return byCover.slice(0, MOST_COLOURS).map(([colour]) => colour)
}

function distance(a: Colour, b: Colour): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return red * red + green * green + blue * blue
}

/** Where in the palette each colour, or its nearest, stands. */
function createIndexes(colours: Iterable<Colour>, palette: readonly Colour[]): ReadonlyMap<Colour, number> {
  const indexes = new Map(palette.map((colour, i) => [colour, i]))
  for (const colour of colours) {
    if (indexes.has(colour)) continue
    indexes.set(
      colour,
      minIndex(palette, (candidate) => distance(candidate, colour)),
    )
  }
  return indexes
}

/** Rows of indexes, each after a byte that says it is unfiltered. */
function createRows(runs: readonly Run[], { width, height }: Pixels, indexes: ReadonlyMap<Colour, number>): Buffer {
  const image = Buffer.alloc(width * height)
  let at = 0
  for (const [colour, length] of runs) {
    image.fill(indexes.get(colour) ?? 0, at, at + length)
    at += length
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row += 1) image.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width)
  return rows
}

function createChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function createHeader({ width, height }: Pixels): Uint8Array {
  const header = Buffer.alloc(8 + FORMAT.length)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set(FORMAT, 8)
  return header
}

/** The PNG of an opaque image. */
export function encodePng(image: Pixels): Uint8Array {
  const runs = readRuns(image)
  const counts = countColours(runs)
  const palette = selectPalette(counts)
  const indexes = createIndexes(counts.keys(), palette)
  return Buffer.concat([
    SIGNATURE,
    createChunk('IHDR', createHeader(image)),
    createChunk(
      'PLTE',
      Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    createChunk('IDAT', deflateSync(createRows(runs, image, indexes), { level: 8 })),
    createChunk('IEND', new Uint8Array()),
  ])
}
