/** The styles keep to the steps of type and space that docs/art-direction.md sets, and to the sizes that pictures have. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCATOR_SIZE } from '../../../src/draw/locator-map.tsx'
import { projectToStage } from '../../../src/select/map/camera.ts'
import { FIRST, FIRST_WIDTH } from '../../../src/select/map/shown-camera.ts'
import { LONGEST_FILE } from '../../support/architecture.ts'

const FOLDER = new URL('../../../src/page/styles/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))

interface Declaration {
  readonly at: string
  readonly property: string
  readonly value: string
}

/** Every declaration on a line of its own, which is how the formatter leaves them. */
function readDeclarations(name: string): readonly Declaration[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    const [, property = '', value = ''] = /^\s+([a-z-]+): (.+);$/.exec(line) ?? []
    return property === '' ? [] : [{ at: `${name}:${i + 1}: ${line.trim()}`, property, value }]
  })
}

const declarations = FILES.flatMap(readDeclarations)
const offending = (properties: RegExp, isWrong: (value: string) => boolean): readonly string[] =>
  declarations.filter(({ property, value }) => properties.test(property) && isWrong(value)).map(({ at }) => at)

describe('the styles', () => {
  it('stand in files no longer than those of code', () => {
    const lengths = FILES.map(
      (name) => [name, readFileSync(new URL(name, FOLDER), 'utf8').split('\n').length - 1] as const,
    )
    expect(lengths.filter(([, lines]) => lines > LONGEST_FILE)).toEqual([])
  })

  it('are read', () => {
    expect(declarations.length).toBeGreaterThan(800)
  })

  it('take sizes of type from the scale, in points on paper, or from the text around', () => {
    const size = /^(\d+ )?(var\(--text-[a-z0-9]+\)|[\d.]+pt|[\d.]+em|inherit|100%)( |$)/
    const isOffScale = (value: string) => !size.test(value)
    const wrong = offending(/^font(-size)?$/, isOffScale)
    // Words in a drawing are as large as the drawing has them, in its own pixels.
    expect(
      wrong.filter((at) => !/^(marks|lesson)\.css:.* font: (600 )?(12|16)px \/ 1 var\(--sans\);$/.test(at)),
    ).toEqual([])
  })

  it('take the smallest size for pictures and the credit in a frame alone', () => {
    const smallest = declarations
      .filter(({ value }) => value.includes('var(--text-xs)'))
      .map(({ at }) => at.split(':')[0])
    expect(smallest).toEqual(['embed-card.css', 'timeline-bars.css'])
  })

  it('space by steps of 4 px', () => {
    const isBetween = (value: string) =>
      [...value.matchAll(/(?<![\d.a-z-])([\d.]+)rem/g)].some(([, rem]) => (Number(rem) * 4) % 1 !== 0)
    expect(offending(/^(margin|padding|gap|row-gap|column-gap)(-[a-z-]+)?$/, isBetween)).toEqual([])
  })

  it('have no gradient of colours and no shadow but under the search results', () => {
    expect(offending(/./, (value) => /(?<!repeating-)(linear|radial|conic)-gradient/.test(value))).toEqual([])
    const shadows = offending(/^(box|text)-shadow$/, (value) => value !== 'none')
    expect(shadows.filter((at) => !at.startsWith('search.css'))).toEqual([])
  })
})

describe('pictures', () => {
  const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8')

  it('have at first a stage as wide as marks and names are laid out for', () => {
    expect(read('map.css')).toContain(`var(--aim-most, ${FIRST_WIDTH}px))`)
    expect(read('overview.css')).toContain(`/ ${FIRST_WIDTH} *`)
  })

  it('look at first where the map says that it looks', () => {
    const map = read('map.css')
    const [x, y] = ['--aim-x', '--aim-y'].map((name) => Number(new RegExp(`${name}, ([0-9.]+)\\)`).exec(map)?.[1]))
    expect(projectToStage([FIRST.lng, FIRST.lat])).toEqual([expect.closeTo(x ?? 0, 10), expect.closeTo(y ?? 0, 10)])
  })

  it('of cards are no higher than they are drawn', () => {
    const share = (100 * LOCATOR_SIZE.height) / LOCATOR_SIZE.width
    expect(read('embed-card.css')).toContain(`max-height: calc(${share}vw + 1px)`)
    expect(read('embed-card.css')).toContain(`width: min(100cqw, ${10_000 / share}cqh - ${100 / share}px)`)
  })

  it('take no share of a height that WebKit does not know: of one that a flex box gives', () => {
    const shares = offending(/^(min-|max-)?height$/, (value) => value.includes('%'))
    // Of a positioned box, and of the map's, which is one.
    expect(shares.filter((at) => !at.startsWith('map.css'))).toEqual([])
  })
})
