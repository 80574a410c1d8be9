/** Two releases of the site on one address, one after the other, as a host serves them. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ServedFolder, serveFolder } from '../../../src/tool/serve.ts'
import { BASE } from './fixtures.ts'

/** What the pages and the stylesheet of the second release say of themselves. */
export const NEXT = { version: '9.9.9', build: 'bbbbbbbbbbbb', style: 'next' } as const

async function readText(dir: string, path: string): Promise<string> {
  return readFile(join(dir, path), 'utf8')
}

/** Which build a built site is. */
export async function readBuild(dir: string): Promise<string> {
  const build = /atlasBuild=\{"build":"([0-9a-f]+)"/.exec(await readText(dir, 'sw.js'))?.[1]
  if (!build) throw new Error(`${dir}/sw.js names no build`)
  return build
}

/** Files that a reader or the worker may ask for; compressed copies would still be those of the first release. */
async function listFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(dir.length + 1)
      .replaceAll('\\', '/'),
  )
  return paths.filter((path) => !/\.(br|gz|zip)$|^embed\/|^data\/[^i]/.test(path))
}

/** Writes what the next release of a built site could be: other words on every page, another stylesheet, the rest as it is. */
export async function writeNextRelease(dir: string, target: string): Promise<void> {
  const build = await readBuild(dir)
  const paths = await listFiles(dir)
  const css = paths.find((path) => /^assets\/atlas-.*\.css$/.test(path)) ?? ''
  const change = (text: string) =>
    text
      .replaceAll(build, NEXT.build)
      .replaceAll(css, 'assets/atlas-next.css')
      .replaceAll(/release \d+\.\d+\.\d+/g, `release ${NEXT.version}`)
  for (const path of paths) {
    const isText = /(^|\/)(index\.html|sw\.js|kept-.*\.json)$/.test(path)
    const content = isText ? change(await readText(dir, path)) : await readFile(join(dir, path))
    const named = join(target, change(path))
    await mkdir(dirname(named), { recursive: true })
    await writeFile(named, path === css ? `${content}\n:root { --release: ${NEXT.style}; }\n` : content)
  }
}

/** A host that can be taken off the network, and that can publish another folder. */
export interface Host {
  readonly url: string
  readonly publish: (dir: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Serves under the headers of `_headers`, on one port for as long as it is used. */
export async function startHost(dir: string): Promise<Host> {
  const serve = (folder: string, port: number) => serveFolder(folder, { port, base: BASE, headers: true })
  let served: ServedFolder | null = await serve(dir, 0)
  const { url } = served
  const stop = async () => {
    await served?.close()
    served = null
  }
  const publish = async (folder: string) => {
    await stop()
    served = await serve(folder, Number(new URL(url).port))
  }
  return { url, publish, stop }
}
