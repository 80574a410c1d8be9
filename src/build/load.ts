/** Reads the data folder and checks it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckResult, checkFiles } from './check/check-files.ts'

export type { CheckResult } from './check/check-files.ts'

/** Data that have passed every check: as a dataset, and as the files they came from. */
export type CheckedData = Pick<Extract<CheckResult, { ok: true }>, 'dataset' | 'files'>

/** Folders inside `data/` that hold something else than the dataset. */
const RESERVED = new Set(['lessons'])

/** Names of hidden files belong to editors and systems, not to the data. */
function isOurs(name: string): boolean {
  return !name.startsWith('.') && !RESERVED.has(name)
}

/** The bytes of each file of a folder by name; a folder inside it stands as `name/`, empty. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => isOurs(entry.name))
  const texts = entries.map(async (entry) => {
    if (!entry.isFile()) return [`${entry.name}/`, new Uint8Array()] as const
    return [entry.name, await readFile(join(folder, entry.name))] as const
  })
  return new Map(await Promise.all(texts))
}

/** Reads and checks a data folder. @throws where the folder cannot be read */
export async function loadData(folder: string): Promise<CheckResult> {
  return checkFiles(await readTexts(folder))
}
