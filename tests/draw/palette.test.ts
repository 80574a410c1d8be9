/** The real palette, as readers see it: contrast by WCAG 2.2, and differences that colour-blind eyes still see. */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { PALETTES, type Palette, type Scheme } from '../../src/draw/palette.ts'
import { LAYERS, STATION_LAYERS } from '../../src/model/vocabulary.ts'

/** WCAG 2.2: 1.4.3 and 1.4.11, level AA. */
const TEXT_CONTRAST = 4.5
const GRAPHICS_CONTRAST = 3

/**
 * Least colour difference by CIEDE2000, where 1 is just noticeable side by side. Networks also differ by shape;
 * postures are pale on purpose, and differ by pattern too.
 */
const NETWORK_DIFFERENCE = 11
const POSTURE_DIFFERENCE = 5
const difference = differenceCiede2000()

type See = (colour: Color) => Color

/** By the matrices of Machado, Oliveira and Fernandes (2009), at full severity. */
const EYES: Readonly<Record<string, See>> = {
  'full colour vision': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
}

type Colours = Readonly<Record<string, string>>

function colourOf(hex: string): Color {
  const colour = parse(hex)
  if (!colour) throw new Error(`"${hex}" is not a colour`)
  return colour
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
}

/** Pairs that these eyes hardly tell apart, as `looking ~ charges: 2.1`. */
function tooClose(colours: Colours, see: See, least: number): string[] {
  return pairs(Object.entries(colours)).flatMap(([[a, first], [b, second]]) => {
    const apart = difference(see(colourOf(first)), see(colourOf(second)))
    return apart < least ? [`${a} ~ ${b}: ${apart.toFixed(1)}`] : []
  })
}

function tooFaint(fronts: Colours, backs: Colours, least: number): string[] {
  return Object.entries(fronts).flatMap(([front, colour]) =>
    Object.entries(backs).flatMap(([back, ground]) => {
      const contrast = wcagContrast(colour, ground)
      return contrast < least ? [`${front} on ${back}: ${contrast.toFixed(2)}`] : []
    }),
  )
}

const networksOf = ({ layer }: Palette): Colours =>
  Object.fromEntries(STATION_LAYERS.map((name) => [name, layer[name]]))

describe.each(Object.keys(PALETTES) as Scheme[])('the %s palette', (scheme) => {
  const palette = PALETTES[scheme]
  const { paper, raised, sea, land, ink, quiet, accent, focus, layer, posture } = palette

  test('keeps text readable on every ground that carries text', () => {
    expect(tooFaint({ ink, quiet, accent }, { paper, raised }, TEXT_CONTRAST)).toEqual([])
    expect(tooFaint({ ink }, { sea, land, ...posture }, TEXT_CONTRAST)).toEqual([])
  })

  test('keeps every mark apart from the map, its fills and the page', () => {
    expect(Object.keys(layer)).toEqual(expect.arrayContaining([...LAYERS]))
    expect(tooFaint(layer, { paper, raised, sea, land, ...posture }, GRAPHICS_CONTRAST)).toEqual([])
  })

  test('keeps the focus apart from what it may surround', () => {
    expect(tooFaint({ focus }, { paper, raised, sea, land, ...posture }, GRAPHICS_CONTRAST)).toEqual([])
  })

  test.each(Object.entries(EYES))('keeps every two networks apart for %s', (_, see) => {
    expect(tooClose(networksOf(palette), see, NETWORK_DIFFERENCE)).toEqual([])
  })

  test.each(Object.entries(EYES))('keeps every two postures apart for %s', (_, see) => {
    expect(tooClose(posture, see, POSTURE_DIFFERENCE)).toEqual([])
  })
})
