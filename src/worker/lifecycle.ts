/** From one build to the next: the new worker takes over only when nothing of the old build can meet it. */
import { keepAll } from './keep-all.ts'
import { cacheNameOf, isWhole, listCaches, type SiteBuild } from './site-build.ts'

/** A page of the new build asks its waiting worker to begin. */
export interface TakeOver {
  readonly kind: 'take-over'
  readonly build: string
}

/** Caches of other builds of this copy of the atlas. */
async function listOthers(site: SiteBuild): Promise<readonly string[]> {
  return (await listCaches(site.root)).filter((name) => name !== cacheNameOf(site))
}

/**
 * Who had the whole atlas has all of the new one before the old one goes; where that fails, the old one stays. Who asked
 * for it and has a part has asked for the new one, too.
 */
async function install(site: SiteBuild): Promise<void> {
  const others = await listOthers(site)
  const wholes = await Promise.all(others.map(isWhole))
  if (wholes.includes(true)) await keepAll(site)
  else if (others.length > 0) await caches.open(cacheNameOf(site))
}

async function activate(site: SiteBuild, scope: WorkerScope): Promise<void> {
  for (const name of await listOthers(site)) await caches.delete(name)
  await scope.clients.claim()
}

/** Only for a page of this build that is alone: others may still need the files of theirs. */
async function takeOver({ build, root }: SiteBuild, data: TakeOver, scope: WorkerScope): Promise<void> {
  const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const pages = all.filter(({ url, frameType }) => url.startsWith(root) && frameType !== 'nested')
  if (data.build === build && pages.length === 1) await scope.skipWaiting()
}

function isTakeOver(data: unknown): data is TakeOver {
  return (data as Partial<TakeOver> | null)?.kind === 'take-over'
}

export function followBuilds(site: SiteBuild, scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(install(site)))
  scope.addEventListener('activate', (event) => event.waitUntil(activate(site, scope)))
  scope.addEventListener('message', (event) => {
    if (isTakeOver(event.data)) event.waitUntil(takeOver(site, event.data, scope))
  })
}
