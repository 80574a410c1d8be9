/** Reads the data folder and checks it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckOptions, type CheckResult, checkFiles } from '../check/check-files.ts'

export type { CheckResult } from '../check/check-files.ts'

/** Folders inside `data/` whose files belong to the dataset. */
const FOLDERS = new Set(['lessons/', 'editions/'])

type NamedBytes = readonly [name: string, bytes: Uint8Array]

/** @param inside the folder's path from the data folder, with a slash at its end; empty for the data folder itself */
async function readEntries(folder: string, inside: string): Promise<readonly NamedBytes[]> {
  // Names of hidden files belong to editors and systems, not to the data.
  const entries = (await readdir(join(folder, inside), { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  )
  const read = entries.map(async (entry): Promise<readonly NamedBytes[]> => {
    const name = inside + entry.name
    if (entry.isFile()) return [[name, await readFile(join(folder, name))]]
    return FOLDERS.has(`${name}/`) ? readEntries(folder, `${name}/`) : [[`${name}/`, new Uint8Array()]]
  })
  return (await Promise.all(read)).flat()
}

/** The bytes of each file of a data folder by its path in it; a folder of others stands as `name/`, empty. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await readEntries(folder, ''))
}

/** Reads and checks a data folder. @throws where the folder cannot be read */
export async function loadData(folder: string, options?: CheckOptions): Promise<CheckResult> {
  return checkFiles(await readTexts(folder), options)
}
