/** Keeps a whole build in the browser. What has arrived stays, so that a second try goes on where the first one ended. */
import { cacheNameOf, isOfBuild, listPath, type SiteBuild } from './site-build.ts'

/** Requests at a time. */
const LANES = 6

interface KeepOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** @throws when it cannot be had, or is of another build: the server may have a newer one by now */
async function fetchOf(site: SiteBuild, url: string, signal: AbortSignal | undefined): Promise<Response> {
  // Pages have names for ever: an old copy on the way would be refused below.
  const cache = url.endsWith('/') ? 'no-cache' : 'default'
  const response = await fetch(url, { cache, ...(signal && { signal }) })
  if (!(await isOfBuild(response, site))) throw new Error(`${url} is not of build ${site.build}`)
  return response
}

/** Runs through the items by several lanes; the first failure stops them all. */
async function runLanes<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  let isBroken = false
  const lane = async () => {
    for (const item of queue) {
      if (isBroken) return
      await run(item).catch((error: unknown) => {
        isBroken = true
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}

/** @throws when a file cannot be had or kept; the build counts as whole only once everything is there */
export async function keepAll(site: SiteBuild, { signal, onProgress }: KeepOptions = {}): Promise<void> {
  const list = await fetchOf(site, new URL(listPath(site.build), site.root).href, signal)
  const paths = (await list.clone().json()) as readonly string[]
  const cache = await caches.open(cacheNameOf(site))
  const there = new Set((await cache.keys()).map(({ url }) => url))
  const missing = paths.map((path) => new URL(path, site.root).href).filter((url) => !there.has(url))
  let done = paths.length - missing.length
  await runLanes(missing, async (url) => {
    await cache.put(url, await fetchOf(site, url, signal))
    done += 1
    onProgress?.(done, paths.length)
  })
  signal?.throwIfAborted()
  await cache.put(list.url, list)
}
