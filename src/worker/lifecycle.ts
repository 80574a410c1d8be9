/** From one build to the next: the new worker takes over only when nothing of the old build can meet it. */
import { keepAll } from './keep-all.ts'
import { cacheNameOf, isWhole, listCaches, type Release } from './release.ts'

/** A page of the new build asks its waiting worker to begin. */
export interface TakeOver {
  readonly kind: 'take-over'
  readonly build: string
}

/** Caches of other builds of this copy of the atlas. */
async function listOthers(release: Release): Promise<readonly string[]> {
  return (await listCaches(release.root)).filter((name) => name !== cacheNameOf(release))
}

/** Who had the whole atlas has all of the new one before the old one goes; where that fails, the old one stays. */
async function install(release: Release): Promise<void> {
  const wholes = await Promise.all((await listOthers(release)).map(isWhole))
  if (wholes.includes(true)) await keepAll(release)
}

async function activate(release: Release, scope: WorkerScope): Promise<void> {
  for (const name of await listOthers(release)) await caches.delete(name)
  await scope.clients.claim()
}

/** Only for a page of this build that is alone: others may still need the files of theirs. */
async function takeOver({ build, root }: Release, data: TakeOver, scope: WorkerScope): Promise<void> {
  const all = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const pages = all.filter(({ url, frameType }) => url.startsWith(root) && frameType !== 'nested')
  if (data.build === build && pages.length === 1) await scope.skipWaiting()
}

function isTakeOver(data: unknown): data is TakeOver {
  return (data as Partial<TakeOver> | null)?.kind === 'take-over'
}

export function followReleases(release: Release, scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(install(release)))
  scope.addEventListener('activate', (event) => event.waitUntil(activate(release, scope)))
  scope.addEventListener('message', (event) => {
    if (isTakeOver(event.data)) event.waitUntil(takeOver(release, event.data, scope))
  })
}
