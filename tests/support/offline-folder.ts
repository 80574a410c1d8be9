/** The offline folder as a reader has it: the archive of the built site, unpacked. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'

export interface OfflineFolder {
  /** Paths below the one folder in the archive. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** `file://` address of that folder, with a slash at its end. */
  readonly url: string
}

/** @param dist of the built site @throws when it has no archive */
export async function readOfflineArchive(dist: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const name = (await readdir(dist)).find((file) => file.endsWith('-offline.zip'))
  if (!name) throw new Error(`there is no archive in ${dist}`)
  return unzipSync(await readFile(join(dist, name)))
}

/** Unpacks it below a folder. @param dist of the built site */
export async function unpackOfflineFolder(dist: string, target: string): Promise<OfflineFolder> {
  const archive = Object.entries(await readOfflineArchive(dist))
  for (const [path, content] of archive) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), content)
  }
  const [top = ''] = archive[0]?.[0].split('/') ?? []
  const files = archive.map(([path, content]) => [path.slice(top.length + 1), content] as const)
  return { files: new Map(files), url: `${pathToFileURL(join(target, top)).href}/` }
}
