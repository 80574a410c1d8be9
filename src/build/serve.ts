/** Serves a built folder as a static host would: right types, compressed files, a page for what is not there. */
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { ExpectedError } from './command.ts'
import { type HeaderRule, parseHeaderRules, selectHeaders } from './header-rules.ts'

export interface ServeOptions {
  /** 0: any free one. With `search`, the first port to try. */
  readonly port: number
  /** Take the next free port where `port` is taken. */
  readonly search?: boolean
  /** Where the site begins, with a slash at both ends: `/` or `/some/repo/`. */
  readonly base?: string
  /** Look for files at each request, for a folder that changes while it is served. */
  readonly live?: boolean
  /** Send what the folder's file `_headers` says, as its hosts do. */
  readonly headers?: boolean
}

export interface ServedFolder {
  /** The address of the site, with its base and a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Ports tried one after the other before giving up. */
const PORTS_TRIED = 50

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end()
}

function answerNotFound(dir: string, response: ServerResponse): void {
  let page: Buffer | string = 'Not found'
  try {
    page = readFileSync(join(dir, '404.html'))
  } catch {
    // A folder without a page for it: the words alone.
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
}

function createAnswer(dir: string, base: string, live: boolean, rules: readonly HeaderRule[]) {
  const files = sirv(dir, {
    dev: live,
    gzip: true,
    brotli: true,
    etag: true,
    extensions: ['html'],
    onNoMatch: (_, response) => answerNotFound(dir, response),
    setHeaders: (response, path) => {
      const age = path.startsWith('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache'
      response.setHeader('Cache-Control', age)
    },
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodePath(pathname)
    if (path === null || path.includes('\0')) return answerNotFound(dir, response)
    if (`${path}/` === base) return redirect(response, base + search)
    if (!path.startsWith(base)) return answerNotFound(dir, response)
    const inside = path.slice(base.length)
    const escapes = inside.split(/[\\/]/).includes('..')
    // Relative links of a page need the slash at the end of its address, as every static host adds it.
    if (!escapes && inside !== '' && !inside.endsWith('/') && isFolder(join(dir, inside))) {
      return redirect(response, `${pathname}/${search}`)
    }
    for (const [name, value] of selectHeaders(rules, `/${inside}`)) response.setHeader(name, value)
    request.url = `/${pathname.slice(base.length)}${search}`
    return files(request, response)
  }
}

class PortTaken extends ExpectedError {}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new PortTaken(`port ${port} is taken (expected a free one, or none for any)`) : error)
    })
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

async function listenOnFree(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error
    }
  }
  throw new ExpectedError(`no port is free (expected one of ${first} to ${first + PORTS_TRIED - 1})`)
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Serves `dir` on localhost. @throws when no port is free */
export async function serveFolder(dir: string, options: ServeOptions): Promise<ServedFolder> {
  const { port, search = false, base = '/', live = false, headers = false } = options
  const rules = headers ? parseHeaderRules(readFileSync(join(dir, '_headers'), 'utf8')) : []
  const server = createServer(createAnswer(dir, base, live, rules))
  await (search ? listenOnFree(server, port) : listen(server, port))
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) }
}
