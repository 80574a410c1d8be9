/** From bytes to text: UTF-8 without a byte-order mark, LF, not empty, of a sane size. */
import { isEditionFile } from '../model/edition-schema.ts'
import { lineStarts, positionOf } from './parsed-file.ts'
import type { Problem } from './problem.ts'

/** The largest data file, in bytes. The real ones are below 300 kB; an edition holds all of them. */
const MAX_BYTES = 5_000_000
const MAX_EDITION_BYTES = 50_000_000

const MENDED = '; npm run format mends it'

interface Decoded {
  /** Null where there is nothing to go on with. */
  readonly text: string | null
  readonly problems: readonly Problem[]
}

function problem(file: string, text: string, offset: number, found: string, expected: string): Problem {
  return { file, ...positionOf(lineStarts(text), offset), id: null, field: null, found, expected }
}

/** The text where the bytes are UTF-8; else where they stop being so. */
function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly before: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { before: lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))) }
  }
}

function decodeLines(file: string, text: string): Decoded {
  const marked = text.startsWith('\uFEFF')
  const bare = marked ? text.slice(1) : text
  const problems = marked
    ? [problem(file, text, 0, 'the file starts with a byte-order mark', `UTF-8 without one${MENDED}`)]
    : []
  if (bare.trim() === '')
    return { text: null, problems: [...problems, problem(file, bare, 0, 'the file is empty', 'JSON')] }
  const at = bare.indexOf('\r')
  if (at === -1) return { text: bare, problems }
  return { text: bare, problems: [...problems, problem(file, bare, at, 'a line ends with CR', `LF alone${MENDED}`)] }
}

/** The text of a data file, and what is wrong with its bytes. */
export function decodeFile(file: string, bytes: Uint8Array): Decoded {
  const most = isEditionFile(file) ? MAX_EDITION_BYTES : MAX_BYTES
  if (bytes.length > most) {
    const found = `the file has ${bytes.length} bytes`
    return { text: null, problems: [problem(file, '', 0, found, `at most ${most}`)] }
  }
  const decoded = decodeUtf8(bytes)
  if ('text' in decoded) return decodeLines(file, decoded.text)
  return {
    text: null,
    problems: [problem(file, decoded.before, decoded.before.length, 'the bytes are not text', 'UTF-8')],
  }
}
