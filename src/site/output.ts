/** Files on their way to `dist/`, by path from its root, and how they are named and written. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type OutputFiles = ReadonlyMap<string, string | Uint8Array>

/** `assets/index.js` as `assets/index-1a2b3c4d.js`: a name that changes with the content, to be cached for ever. */
export function hashPath(path: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return path.replace(/(\.[a-z]+)$/, `-${hash}$1`)
}

/** The files of a flat folder that are published as they are. */
export async function readPublic(folder: string): Promise<OutputFiles> {
  const names = await readdir(folder)
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

/** Files of several makers as one site. @throws where a path is made twice: one of the two would be lost unseen */
export function collectFiles<T extends string | Uint8Array>(
  ...makers: readonly Iterable<readonly [path: string, content: T]>[]
): ReadonlyMap<string, T> {
  const files = new Map<string, T>()
  for (const [path, content] of makers.flatMap((made) => [...made])) {
    if (files.has(path)) throw new Error(`${path} is made twice (expected each path of the site once)`)
    files.set(path, content)
  }
  return files
}

/** Files that are written at the same time: a system lets a process open some hundreds. */
const AT_ONCE = 32

/** Replaces the folder by the files. */
export async function writeOutput(folder: string, files: OutputFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))))
  for (const path of folders) await mkdir(path, { recursive: true })
  const rest = files.entries()
  const writeRest = async () => {
    for (const [path, content] of rest) await writeFile(join(folder, path), content)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, writeRest))
}
