/** The looks as rules of CSS, by the classes that drawings in a page carry. They stand before the rules written by hand. */
import { LAYERS, POSTURES } from '../model/vocabulary.ts'
import { type Ink, PAINTS, type Paint, type Part } from './looks.ts'
import { formatPaletteCss } from './palette-css.ts'

/** Null: only pictures that stand alone have it. */
const SELECTORS: { readonly [P in Part]: string | null } = {
  certain: '.dot.certain>.shape',
  possible: '.dot.possible>.shape',
  'weak certain': '.dot.weak.certain>.shape',
  'weak possible': '.dot.weak.possible>.shape',
  bar: '.bar',
  ring: '.ring',
  leader: '.leader',
  pointed: '.dot:hover .hit',
  open: '.dot.selected .hit,.dot:focus-visible .hit',
  marked: '.marked',
  name: '.label text,.step-label',
  land: '.land',
  host: '.host',
  'plain host': '.host:not([fill])',
  'other host': '.host.other',
  'open halo': '.open-halo',
  'open outline': '.open-outline',
  here: '.here',
  tile: '.posture-fill',
  frame: null,
  hatch: '.hatch',
}

const PARTS = Object.keys(PAINTS) as Part[]

function formatInk(ink: Ink): string {
  return ink === 'none' ? ink : `var(--${ink})`
}

function formatPaint({ fill, fillOpacity, stroke, strokeOpacity, width, dash, join, order }: Paint): string {
  const declarations = {
    fill: fill && formatInk(fill),
    'fill-opacity': fillOpacity,
    stroke: stroke && formatInk(stroke),
    'stroke-opacity': strokeOpacity,
    'stroke-width': width === undefined ? undefined : `${width}px`,
    'stroke-dasharray': dash,
    'stroke-linejoin': join,
    'paint-order': order,
  }
  return Object.entries(declarations)
    .flatMap(([property, value]) => (value === undefined ? [] : [`${property}:${value}`]))
    .join(';')
}

function formatRule(part: Part, paint: Paint | undefined): string {
  const selector = SELECTORS[part]
  return selector && paint ? `${selector}{${formatPaint(paint)}}` : ''
}

function forcedOf(part: Part): Paint | undefined {
  const { forced }: Paint = PAINTS[part]
  return forced
}

/** A rule for each layer, posture and part. */
export function formatLooksCss(): string {
  return [
    ...LAYERS.map((layer) => `.l-${layer}{--mark:var(--layer-${layer});--pale:var(--pale-${layer})}`),
    ...POSTURES.map(
      (posture) => `.posture-${posture}{fill:var(--posture-${posture});stroke:var(--posture-${posture})}`,
    ),
    ...PARTS.map((part) => formatRule(part, PAINTS[part])),
    `@media (forced-colors:active){${PARTS.map((part) => formatRule(part, forcedOf(part))).join('')}}`,
  ].join('\n')
}

/** What the build and development put before the style sheet that is written by hand. */
export function formatDrawnCss(): string {
  return `${formatPaletteCss()}\n${formatLooksCss()}`
}
