/** How large the sentences of a preview image can be: none may be cut, as the last of them is the other side's word. */
import { TEXT } from './layout.ts'
import { countLines } from './lines.ts'

/** Pixels, the largest first. */
const SIZES = [TEXT.body.fontSize, 20, 19, 18, 17, 16, 15] as const
/** Where not even that is enough. */
const SMALLEST = 14
/** Average width of a letter of this type, as a part of its size. */
const LETTER = 0.45

interface Room {
  /** Pixels, as all of these. */
  readonly width: number
  readonly height: number
  /** Between two paragraphs. */
  readonly gap: number
}

function heightOf(texts: readonly string[], size: number, { width, gap }: Room): number {
  const letters = Math.floor(width / (size * LETTER))
  const lines = texts.reduce((sum, words) => sum + countLines(words.split(' '), letters), 0)
  return lines * size * TEXT.body.lineHeight + gap * (texts.length - 1)
}

/** The largest size at which all paragraphs stay within the room; else the smallest. */
export function bodySize(texts: readonly string[], room: Room): number {
  return SIZES.find((size) => heightOf(texts, size, room) <= room.height) ?? SMALLEST
}
