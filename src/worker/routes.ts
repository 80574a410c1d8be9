/** What the worker answers: pages from the network while there is one, files whose names change with their content once. */
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { asksForAsset, asksForPage, keyOf, pathOf } from './asked.ts'
import { cacheNameOf, isOfBuild, type SiteBuild } from './site-build.ts'

/** Seconds that a page may take before the kept one is shown. */
const PATIENCE = 4

/** Whether an embed asks, or a page in a frame. */
async function isOfFrame(event: Event, root: string, scope: WorkerScope): Promise<boolean> {
  const { clientId } = event as Partial<FetchEvent>
  const client = clientId ? await scope.clients.get(clientId) : undefined
  return client !== undefined && (client.frameType === 'nested' || pathOf(client.url, root) === null)
}

/** Its links lead from the root of the site, wherever it is shown. */
function answerNotKept(html: string, root: string): Response {
  const page = html.replace('<head>', () => `<head><base href="${root}">`)
  return new Response(page, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

/** @param notKept the page in the place of one that is neither kept nor to be had */
export function registerRoutes(site: SiteBuild, notKept: string, scope: WorkerScope): void {
  const { root } = site
  const plugin = {
    // Where the reader has all removed while a page is open, its worker makes no new cache.
    cacheWillUpdate: async ({ response }: { response: Response }) =>
      (await caches.has(cacheNameOf(site))) && (await isOfBuild(response, site)) ? response : null,
    cacheKeyWillBeUsed: async ({ request }: { request: Request }) => keyOf(request.url),
  }
  const options = { cacheName: cacheNameOf(site), plugins: [plugin], matchOptions: { ignoreVary: true } }
  const assets = new CacheFirst(options)
  const pages = new NetworkFirst({
    ...options,
    plugins: [plugin, { handlerDidError: async () => answerNotKept(notKept, root) }],
    networkTimeoutSeconds: PATIENCE,
  })
  registerRoute((asked) => asksForPage(asked, root), pages)
  registerRoute(
    (asked) => asksForAsset(asked, root),
    async ({ request, event }) =>
      (await isOfFrame(event, root, scope)) ? fetch(request) : assets.handle({ request, event }),
  )
}
