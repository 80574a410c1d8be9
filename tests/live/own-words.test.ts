import { describe, expect, it } from 'vitest'
import { readSource } from '../support/source-files.ts'

/** Draws a file that no page shows. */
const FILE = 'src/live/view-image/draw-view-svg.tsx'

/** Modules that draw into a page: all else draws inside of these. */
const drawing = Object.entries(readSource()).filter(
  ([path, text]) => path !== FILE && /import \{[^}]*\b(hydrate|render)\b[^}]*\} from 'preact'/.test(text),
)

describe('the words of a page', () => {
  it('are owned by their elements wherever a script draws, before it does', () => {
    expect(drawing.map(([path]) => path)).toContain('src/live/start.tsx')
    for (const [path, text] of drawing) expect(text, path).toMatch(/^ *ownWords\(document\)$/m)
  })
})
