/** The type of preview images: as WOFF, which satori reads, and drawn as paths, so that no system's fonts matter. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from 'satori'

const SERIF = 'Source Serif 4'
const SANS = 'Source Sans 3'

/** Names by role, as in `base.css`. */
export const FAMILIES = { serif: SERIF, sans: SANS } as const

const FILES = [
  { name: SERIF, file: 'source-serif-4/files/source-serif-4-latin-600-normal.woff', weight: 600 },
  { name: SANS, file: 'source-sans-3/files/source-sans-3-latin-400-normal.woff', weight: 400 },
  { name: SANS, file: 'source-sans-3/files/source-sans-3-latin-600-normal.woff', weight: 600 },
] as const

export function readFonts(): Font[] {
  const { resolve } = createRequire(import.meta.url)
  return FILES.map(({ name, file, weight }) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(resolve(`@fontsource/${file}`)),
  }))
}
