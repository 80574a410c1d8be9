import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/draw/palette.ts'
import { formatPaletteCss, paletteVariables } from '../../src/draw/palette-css.ts'
import { LAYERS, POSTURES } from '../../src/model/vocabulary.ts'

describe('the palette as CSS', () => {
  it('has a variable for each role, layer and posture', () => {
    const names = [...paletteVariables(PALETTES.light).keys()]
    for (const role of ['sea', 'land', 'ink', 'paper']) expect(names).toContain(`--${role}`)
    for (const layer of LAYERS) expect(names).toContain(`--layer-${layer}`)
    for (const posture of POSTURES) expect(names).toContain(`--posture-${posture}`)
  })

  it('lets a chosen theme win over the scheme of the system', () => {
    const css = formatPaletteCss()
    const [system, chosen] = [css.indexOf('prefers-color-scheme:dark'), css.indexOf(':root[data-theme=dark]')]
    expect(system).toBeGreaterThan(-1)
    expect(chosen).toBeGreaterThan(system)
    expect(css).toContain(':root:not([data-theme=light])')
  })

  it('keeps the dark one for screens: paper is light whatever was chosen', () => {
    const dark = formatPaletteCss()
      .split('\n')
      .filter((rule) => rule.includes('color-scheme:dark'))
    expect(dark).toHaveLength(2)
    for (const rule of dark) expect(rule).toMatch(/^@media screen\b/)
  })

  it('gives pictures the colours of a reader who forces them, and words none', () => {
    const forced = formatPaletteCss().split('\n').at(-1) ?? ''
    expect(forced).toMatch(/^@media \(forced-colors:active\)\{svg\{/)
    for (const name of paletteVariables(PALETTES.dark).keys()) expect(forced).toContain(`${name}:`)
    expect(forced).not.toContain('#')
  })

  it('says the scheme, so that scroll bars and form fields follow', () => {
    expect(formatPaletteCss().match(/color-scheme:dark/g)?.length).toBe(3)
  })
})
