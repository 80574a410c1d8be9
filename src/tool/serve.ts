/** Serves a built folder on a port of this machine, until it is closed. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { ExpectedError } from './command.ts'
import { parseHeaderRules } from './header-rules.ts'
import { createStaticHost } from './static-host.ts'

interface ServeOptions {
  /** 0: any free one. With `search`, the first port to try. */
  readonly port: number
  /** Take the next free port where `port` is taken. */
  readonly search?: boolean
  /** Where the site begins, with a slash at both ends: `/` or `/some/repo/`. */
  readonly base?: string
  /** Send what the folder's file `_headers` says, as its hosts do. */
  readonly headers?: boolean
  /** Told of what went wrong while it serves. */
  readonly log?: (text: string) => void
}

export interface ServedFolder {
  /** The address of the site, with its base and a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Ports tried one after the other before giving up. */
const PORTS_TRIED = 50

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

/** Serves `dir` on localhost; it may change meanwhile. @throws when no port is free */
export async function serveFolder(dir: string, options: ServeOptions): Promise<ServedFolder> {
  const { port, search = false, base = '/', headers = false, log = console.error } = options
  const rules = headers ? parseHeaderRules(readFileSync(join(dir, '_headers'), 'utf8')) : []
  const server = createServer(createStaticHost({ dir, base, rules, log }))
  await (search ? listenOnFree(server, port) : listen(server, port))
  server.on('error', (error) => log(String(error)))
  const { port: taken } = server.address() as AddressInfo
  return { url: `http://localhost:${taken}${base}`, close: () => close(server) }
}
