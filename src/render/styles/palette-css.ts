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

function formatScheme(scheme: Scheme, isMeant: (name: string) => boolean): string {
  const variables = [...paletteVariables(PALETTES[scheme])].filter(([name]) => isMeant(name))
  return `color-scheme:${scheme};${variables.map(([name, colour]) => `${name}:${colour}`).join(';')}`
}

/** The rules for both schemes. @param isMeant which variables, by name; without it all */
export function formatPaletteCss(isMeant: (name: string) => boolean = () => true): string {
  const [light, dark] = [formatScheme('light', isMeant), formatScheme('dark', isMeant)]
  return [
    `:root,:root[data-theme=light]{${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
  ].join('\n')
}
