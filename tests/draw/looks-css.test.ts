/** Style sheets know every class that a drawing carries: one that they do not know would be drawn black. */
import { readdirSync, readFileSync } from 'node:fs'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../src/draw/classes.ts'
import { formatDrawnCss, formatLooksCss } from '../../src/draw/looks-css.ts'
import { PALETTES } from '../../src/draw/palette.ts'
import { paletteVariables } from '../../src/draw/palette-css.ts'
import { LAYERS, POSTURES } from '../../src/model/vocabulary.ts'
import { LayerMark, PostureMark, SampleMark } from '../../src/page/marks/legend-marks.tsx'

const FOLDER = new URL('../../src/page/styles/', import.meta.url)
const WRITTEN = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: readFileSync(new URL(name, FOLDER), 'utf8') }))
const ALL = [formatDrawnCss(), ...WRITTEN.map(({ css }) => css)].join('\n')

/** Set by the script, or by an attribute of the page. */
const SET_ELSEWHERE = /^--(dx|dy|laid-scale|at-x|at-y|grown)$/

function matches(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name))
}

/** Names of the classes that elements of some markup carry. */
function classesOf(html: string): readonly string[] {
  return [...matches(html, /class="([^"]*)"/g)].flatMap((list) => list.split(' '))
}

describe('the style sheets', () => {
  it.each(LAYERS)('know every class of the mark of a layer (%s)', (layer) => {
    const known = matches(ALL, /\.([\w-]+)/g)
    expect(classesOf(renderToString(h(LayerMark, { layer }))).filter((name) => !known.has(name))).toEqual([])
    expect(formatLooksCss()).toContain(`.l-${layer}{--mark:var(--layer-${layer});--pale:var(--pale-${layer})}`)
  })

  it.each(POSTURES)('fill a country and its tile in the legend by what it did (%s)', (posture) => {
    const known = matches(ALL, /\.([\w-]+)/g)
    const html = renderToString(h(PostureMark, { posture }))
    expect(classesOf(html).filter((name) => !known.has(name))).toEqual([])
    expect(formatLooksCss()).toContain(`.posture-${posture}{fill:var(--posture-${posture})`)
  })

  it.each(['certain', 'possible', 'ended', 'unplaced', 'weak'] as const)('know how a dot looks (%s)', (look) => {
    const rules = formatLooksCss()
    const html = renderToString(h(SampleMark, { sample: look }))
    const classes = classesOf(html)
    const shape = [...matches(rules, /^(\.dot[\w.-]*)>\.shape\{/gm)].map((selector) => selector.split('.').slice(1))
    expect(shape.some((names) => names.every((name) => classes.includes(name)))).toBe(true)
  })

  it.each([
    'bar',
    'ring',
    'leader',
    'open',
    'land',
    'host',
    'other host',
    'open halo',
    'open outline',
    'here',
    'hatch',
  ] as const)('know the part of a drawing that is called so in classes (%s)', (part) => {
    const known = matches(formatLooksCss(), /\.([\w-]+)/g)
    const names = String(CLASSES.part(part).class).split(' ')
    expect(names.filter((name) => !known.has(name))).toEqual([])
  })

  it('leave lists of layers and postures to the table', () => {
    const names = [...LAYERS.map((layer) => `.l-${layer}`), ...POSTURES.map((posture) => `.posture-${posture}`)]
    const listed = WRITTEN.flatMap(({ name, css }) =>
      names.filter((known) => new RegExp(`\\${known}(?![\\w-])`).test(css)).map((known) => `${name}: ${known}`),
    )
    expect(listed).toEqual([])
  })

  it('ask for no variable that nothing sets', () => {
    const set = matches(ALL, /(--[\w-]+)\s*:/g)
    const asked = matches(ALL, /var\((--[\w-]+)\)/g)
    expect([...asked].filter((name) => !set.has(name) && !SET_ELSEWHERE.test(name))).toEqual([])
  })

  it('leave no colour to be mixed by the browser: not every one can', () => {
    expect(ALL).not.toContain('color-mix')
    expect(ALL).toContain('.dot.weak.certain>.shape{fill:var(--pale)')
  })
})

describe('mixed colours', () => {
  it('lie between the mark and the paper, of which a weak one keeps 45 per cent', () => {
    const light = paletteVariables(PALETTES.light)
    expect(light.get('--layer-fuzhou')).toBe('#bb3a00')
    expect(light.get('--paper')).toBe('#faf9f6')
    expect(light.get('--pale-fuzhou')).toBe('#dea387')
    expect(paletteVariables(PALETTES.dark).get('--pale-fuzhou')).toBe('#7d4b2f')
  })

  it('let the ground through where they lie over something', () => {
    expect(paletteVariables(PALETTES.light).get('--mixed-window')).toBe('rgba(11, 92, 138, 0.13)')
  })
})
