/** The palette as CSS variables: the reader's scheme by default, a chosen one by `data-theme` on the root. */
import { PALETTES, type Palette, type Scheme } from '../palette.ts'

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

function formatScheme(scheme: Scheme): string {
  const variables = [...paletteVariables(PALETTES[scheme])].map(([name, colour]) => `${name}:${colour}`)
  return `color-scheme:${scheme};${variables.join(';')}`
}

/** The rules for both schemes. */
export function formatPaletteCss(): string {
  const [light, dark] = [formatScheme('light'), formatScheme('dark')]
  return [
    `:root,:root[data-theme=light]{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
  ].join('\n')
}
