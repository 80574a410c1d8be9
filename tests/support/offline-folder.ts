/** The offline folder as a reader has it: the archive of the built site, unpacked. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'

/** Its files by their paths in the archive. @param dist of the built site @throws when it has no archive */
export async function readOfflineArchive(dist: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const name = (await readdir(dist)).find((file) => file.endsWith('-offline.zip'))
  if (!name) throw new Error(`there is no archive in ${dist}`)
  return unzipSync(await readFile(join(dist, name)))
}

/** Unpacks it below a folder. @param dist of the built site @returns its `file://` address, with a slash at its end */
export async function unpackOfflineFolder(dist: string, target: string): Promise<string> {
  const archive = Object.entries(await readOfflineArchive(dist))
  for (const [path, content] of archive) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await writeFile(join(target, path), content)
  }
  const [top = ''] = archive[0]?.[0].split('/') ?? []
  return `${pathToFileURL(join(target, top)).href}/`
}
