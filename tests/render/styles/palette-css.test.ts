import { describe, expect, it } from 'vitest'
import { LAYERS, POSTURES } from '../../../src/model/vocabulary.ts'
import { PALETTES } from '../../../src/render/palette.ts'
import { formatPaletteCss, paletteVariables } from '../../../src/render/styles/palette-css.ts'

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

  it('says the scheme, so that scroll bars and form fields follow', () => {
    expect(formatPaletteCss().match(/color-scheme:dark/g)?.length).toBe(3)
  })
})
