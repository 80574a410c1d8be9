/** The files of a built folder, and what lies packed in them. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'

/** The repository, and what `npm run build` left in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
export const DIST = join(ROOT, 'dist')

export type NamedBytes = readonly [path: string, bytes: Uint8Array]

/** Every file by its path in the folder, in the order of paths. @throws where there is no such folder */
export async function readBuilt(folder: string): Promise<readonly NamedBytes[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(files.sort().map(async (path) => [relative(folder, path), await readFile(path)] as const))
}

/** A file, and what it holds, however deep: `site.zip > data/README.md`. */
export function* unpack([path, bytes]: NamedBytes): Generator<NamedBytes> {
  yield [path, bytes]
  if (path.endsWith('.gz')) yield [`${path} >`, gunzipSync(bytes)]
  if (path.endsWith('.br')) yield [`${path} >`, brotliDecompressSync(bytes)]
  if (!/\.(zip|xlsx)$/.test(path)) return
  for (const [name, content] of Object.entries(unzipSync(bytes))) yield* unpack([`${path} > ${name}`, content])
}
