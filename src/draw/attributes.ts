/** Looks as attributes with the colours of one scheme: a file on its own has no style sheet. */
import { type Layer, POSTURES, type Posture } from '../model/vocabulary.ts'
import { type Ink, PAINTS, type Paint, type Part } from './looks.ts'
import { selectPale } from './mix.ts'
import type { Palette, Role } from './palette.ts'
import type { Attributes, DotStyle, Sink } from './sink.ts'

const POSTURE_INKS: ReadonlyMap<Ink, Posture> = new Map(POSTURES.map((posture) => [`posture-${posture}`, posture]))

function selectColour(palette: Palette, ink: Ink, layer: Layer | null): string {
  const posture = POSTURE_INKS.get(ink)
  if (posture) return palette.posture[posture]
  if (ink === 'none') return ink
  if (layer && ink === 'mark') return palette.layer[layer]
  if (layer && ink === 'pale') return selectPale(palette, layer)
  return palette[ink as Role]
}

function paintIn(palette: Palette, paint: Paint, pixel: number, layer: Layer | null = null): Attributes {
  const { fill, fillOpacity, stroke, strokeOpacity, width, dash, join, order } = paint
  const attributes = {
    fill: fill && selectColour(palette, fill, layer),
    'fill-opacity': fillOpacity,
    stroke: stroke && selectColour(palette, stroke, layer),
    'stroke-opacity': strokeOpacity,
    'stroke-width': width && width * pixel,
    'stroke-dasharray': dash,
    'stroke-linejoin': join,
    'paint-order': order,
  }
  // What is said later of an element must not be unsaid by nothing.
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

function paintShape({ look, weak }: DotStyle): Paint {
  const certainty = look.startsWith('possible') ? 'possible' : 'certain'
  return weak ? PAINTS[`weak ${certainty}`] : PAINTS[certainty]
}

/** Parts that stand for more than one row, as elements of a page carry more than one class or lack a fill. */
const PARTS: { readonly [P in Part]?: Paint } = {
  host: { ...PAINTS['plain host'], ...PAINTS.host },
  'other host': { ...PAINTS['plain host'], ...PAINTS.host, ...PAINTS['other host'] },
}

/**
 * The sink of a picture that stands on its own.
 * @param pixel units of the drawing a pixel of its strokes
 */
export function createAttributes(palette: Palette, pixel = 1): Sink {
  return {
    dot: ({ id }) => ({ 'data-id': id }),
    shape: (dot) => paintIn(palette, paintShape(dot), pixel, dot.layer),
    part: (part) => paintIn(palette, PARTS[part] ?? PAINTS[part], pixel),
    tile: (posture) => ({ fill: palette.posture[posture] }),
  }
}
