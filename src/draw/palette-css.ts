/**
 * The palette as CSS variables: the reader's scheme by default, a chosen one by `data-theme` on the root. Paper is light
 * whatever was chosen, and in forced colours the few of the reader are all there are.
 */
import { LAYERS } from '../model/vocabulary.ts'
import { MIXED, selectMixed, selectPale } from './mix.ts'
import { PALETTES, type Palette, type Scheme } from './palette.ts'

type Variables = ReadonlyMap<string, string>

function nameAll(group: string, colours: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(colours).map(([key, colour]) => [`--${group}${key}`, colour] as const)
}

/** `--sea: #f3f5f5`, `--layer-fuzhou: …`, `--posture-looking: …`. */
function namePalette({ layer, posture, ...roles }: Palette): Variables {
  return new Map([...nameAll('', roles), ...nameAll('layer-', layer), ...nameAll('posture-', posture)])
}

const MIXES = Object.keys(MIXED) as (keyof typeof MIXED)[]

/** The colours of the palette, and those between them: `--pale-fuzhou: …`, `--mixed-hit: …`. */
export function paletteVariables(palette: Palette): Variables {
  return new Map([
    ...namePalette(palette),
    ...LAYERS.map((layer) => [`--pale-${layer}`, selectPale(palette, layer)] as const),
    ...MIXES.map((name) => [`--mixed-${name}`, selectMixed(palette, name)] as const),
  ])
}

function inOne<K extends string>(colours: Readonly<Record<K, string>>, colour: string): Record<K, string> {
  return Object.fromEntries(Object.keys(colours).map((name) => [name, colour])) as Record<K, string>
}

/** The system repaints words, borders and grounds, and leaves pictures to us: they take its colours by the same names. */
const FORCED: Variables = new Map([
  ...namePalette({
    paper: 'Canvas',
    raised: 'Canvas',
    ink: 'CanvasText',
    quiet: 'CanvasText',
    rule: 'CanvasText',
    accent: 'LinkText',
    focus: 'Highlight',
    sea: 'Canvas',
    land: 'Canvas',
    border: 'GrayText',
    layer: inOne(PALETTES.light.layer, 'CanvasText'),
    posture: inOne(PALETTES.light.posture, 'Canvas'),
  }),
  // Nothing lies between them.
  ...LAYERS.map((layer) => [`--pale-${layer}`, 'Canvas'] as const),
  ...MIXES.map((name) => [`--mixed-${name}`, 'Canvas'] as const),
])

type IsMeant = (name: string) => boolean

function formatVariables(variables: Variables, isMeant: IsMeant): string {
  return [...variables].flatMap(([name, colour]) => (isMeant(name) ? [`${name}:${colour}`] : [])).join(';')
}

function formatScheme(scheme: Scheme, isMeant: IsMeant): string {
  return `color-scheme:${scheme};${formatVariables(paletteVariables(PALETTES[scheme]), isMeant)}`
}

/**
 * The rules for both schemes, for paper and for forced colours: what is later wins.
 * @param isMeant which variables, by name; without it all
 */
export function formatPaletteCss(isMeant: IsMeant = () => true): string {
  const [light, dark] = [formatScheme('light', isMeant), formatScheme('dark', isMeant)]
  return [
    `:root,:root[data-theme=light]{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `@media screen{:root[data-theme=dark]{${dark}}}`,
    `@media (forced-colors:active){svg{${formatVariables(FORCED, isMeant)}}}`,
  ].join('\n')
}
