/** The browser's caches and a site on the network, as far as keeping asks for them. */
import { vi } from 'vitest'

export const ROOT = 'https://example.org/atlas/'

/** The page of a build. */
export function pageOf(build: string): string {
  return `<html><script src="assets/offline.js" data-build="${build}" async></script></html>`
}

/** A response as it comes from an address. @param path from the root; a page ends in a slash or in `.html` */
export function respond(path: string, body: string, init: ResponseInit = {}): Response {
  const type = /(^|\/|\.html)($|\?)/.test(path) ? 'text/html; charset=utf-8' : 'application/json'
  const response = new Response(body, { headers: { 'Content-Type': type }, ...init })
  return Object.defineProperty(response, 'url', { value: new URL(path, ROOT).href })
}

type Stored = Map<string, Response>

/** Caches by name, each with responses by address. */
export function stubCaches(stored: Map<string, Stored> = new Map()): Map<string, Stored> {
  const open = async (name: string) => {
    const cache = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      put: async (url: string, response: Response) => void cache.set(url, response),
    }
  }
  vi.stubGlobal('caches', {
    open,
    keys: async () => [...stored.keys()],
    has: async (name: string) => stored.has(name),
    delete: async (name: string) => stored.delete(name),
  })
  return stored
}

/** A network with files by path from the root; what is asked for is written down. */
export function stubNetwork(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal?: AbortSignal } = {}) => {
    signal?.throwIfAborted()
    const path = url.slice(ROOT.length)
    asked.push(path)
    const body = files[path]
    if (body === undefined) throw new TypeError('Failed to fetch')
    return respond(path, body)
  })
  return asked
}
