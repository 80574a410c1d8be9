import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseModule } from '../support/architecture.ts'

const SOURCE = new URL('../../src/', import.meta.url)
const roots = readdirSync(SOURCE)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, SOURCE), 'utf8') }))
const drawing = roots.filter(({ name, text }) =>
  parseModule(`src/${name}`, text).imports.some(({ to, isType }) => to === 'preact' && !isType),
)

describe('the words of a page', () => {
  it('are owned by their elements wherever a script draws, before it does', () => {
    expect(drawing.map(({ name }) => name)).toContain('main.tsx')
    for (const { name, text } of drawing) expect(text, name).toMatch(/^ownWords\(document\)$/m)
  })
})
