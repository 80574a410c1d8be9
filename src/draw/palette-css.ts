/**
 * The palette as CSS variables: the reader's scheme by default, a chosen one by `data-theme` on the root. Paper is light
 * whatever was chosen, and in forced colours the few of the reader are all there are.
 */
import { PALETTES, type Palette, type Scheme } from './palette.ts'

/** `--sea: #f3f5f5`, `--layer-fuzhou: …`, `--posture-looking: …`. */
export function paletteVariables(palette: Palette): ReadonlyMap<string, string> {
  const { layer, posture, ...roles } = palette
  const group = (name: string, colours: Readonly<Record<string, string>>) =>
    Object.entries(colours).map(([key, colour]) => [`--${name}-${key}`, colour] as const)
  return new Map([
    ...Object.entries(roles).map(([key, colour]) => [`--${key}`, colour] as const),
    ...group('layer', layer),
    ...group('posture', posture),
  ])
}

function inOne<K extends string>(colours: Readonly<Record<K, string>>, colour: string): Record<K, string> {
  return Object.fromEntries(Object.keys(colours).map((name) => [name, colour])) as Record<K, string>
}

/** The system repaints words, borders and grounds, and leaves pictures to us: they take its colours by the same names. */
const FORCED: Palette = {
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
}

type IsMeant = (name: string) => boolean

function formatVariables(palette: Palette, isMeant: IsMeant): string {
  const variables = [...paletteVariables(palette)].filter(([name]) => isMeant(name))
  return variables.map(([name, colour]) => `${name}:${colour}`).join(';')
}

function formatScheme(scheme: Scheme, isMeant: IsMeant): string {
  return `color-scheme:${scheme};${formatVariables(PALETTES[scheme], isMeant)}`
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
