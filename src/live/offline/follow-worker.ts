/** Where the reader asked for it: registers the worker, tells it what the page is made of, lets a new one begin once it may. */
import { ASSET_FOLDER, WORKER_SCRIPT } from '../../state/paths.ts'
import type { TakeOver } from '../../worker/lifecycle.ts'
import { isAsked, type SiteBuild } from '../../worker/site-build.ts'

/** The message that Workbox listens to: routes each address as if the page had asked for it. */
function keep(worker: ServiceWorker | null, urlsToCache: readonly string[]): void {
  worker?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}

function addressesOf(entries: readonly PerformanceEntry[], { root }: SiteBuild): readonly string[] {
  return entries.map(({ name }) => name).filter((name) => name.startsWith(root + ASSET_FOLDER))
}

/** A page was there before its worker, and the browser's memory answers for some files: the worker sees neither. */
function tellLoaded({ navigator, location, performance }: Window, site: SiteBuild): void {
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('controllerchange', () => {
    const loaded = addressesOf(performance.getEntriesByType('resource'), site)
    keep(serviceWorker.controller, [location.href, ...loaded])
  })
  const observer = new PerformanceObserver((list) => {
    const loaded = addressesOf(list.getEntries(), site)
    if (loaded.length > 0) keep(serviceWorker.controller, loaded)
  })
  observer.observe({ type: 'resource', buffered: true })
}

/** A new worker waits until it is told that a page of its own build is there. */
function welcome(worker: ServiceWorker | null, { build }: SiteBuild): void {
  const message: TakeOver = { kind: 'take-over', build }
  const ask = () => {
    if (worker?.state === 'installed') worker.postMessage(message)
  }
  ask()
  worker?.addEventListener('statechange', ask)
}

/** Does nothing for who never asked that anything be kept. */
export async function followWorker(window: Window, site: SiteBuild): Promise<void> {
  const { root } = site
  try {
    if (!(await isAsked(root))) return
    tellLoaded(window, site)
    const options = { scope: root, updateViaCache: 'none' } as const
    const registration = await window.navigator.serviceWorker.register(new URL(WORKER_SCRIPT, root), options)
    for (const worker of [registration.waiting, registration.installing]) welcome(worker, site)
    registration.addEventListener('updatefound', () => welcome(registration.installing, site))
  } catch {
    // A browser that refuses, such as in a private window, keeps nothing: reading goes on as before.
  }
}
