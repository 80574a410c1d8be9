/** Where a reader meets the atlas: on its host, in a page of another site, in a folder. */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../../src/tool/serve.ts'
import { unpackOfflineFolder } from '../support/offline-folder.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/** A host that can go away. */
export interface Host {
  /** With a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

export interface Places {
  /** The built site under the headers of `_headers`, as `npm start` serves it. */
  readonly site: string
  /** The same on an origin of its own. */
  readonly serveAlone: () => Promise<Host>
  /** The address of a page of another origin whose body is this. */
  readonly publish: (body: string) => string
  /** The offline folder, unpacked: a `file://` address. */
  readonly folder: string
}

const serve = () => serveFolder(DIST, { port: 0, headers: true })

async function openBlog() {
  const bodies: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const body = bodies[Number(url.slice(1))] ?? ''
    const head = '<!doctype html><meta charset="utf-8"><title>A page elsewhere</title><link rel="icon" href="data:,">'
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(head + body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const publish = (body: string) => `http://127.0.0.1:${port}/${bodies.push(body) - 1}`
  return { publish, close: () => server.close() }
}

/** @returns them, and the way to leave them */
export async function openPlaces(): Promise<{ readonly places: Places; readonly close: () => Promise<void> }> {
  const [site, blog, home] = [await serve(), await openBlog(), await mkdtemp(join(tmpdir(), 'atlas folder '))]
  const folder = await unpackOfflineFolder(DIST, home)
  const close = async () => {
    await site.close()
    blog.close()
    await rm(home, { recursive: true, force: true })
  }
  return { places: { site: site.url, serveAlone: serve, publish: blog.publish, folder }, close }
}
