/** The modules of a folder as text. */
import { readdirSync, readFileSync } from 'node:fs'

/** By path from the root of the repository: `src/model/span.ts`. Declarations of types alone are left out. */
export function readSource(folder = 'src'): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.endsWith('.d.ts'))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}
