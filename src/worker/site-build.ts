/** One build of the site, and where a browser keeps it: what page and worker agree on. */

export interface SiteBuild {
  /** A hash of everything that can be kept; pages of the build carry it in `data-build`. */
  readonly build: string
  /** Address of the site's root, with a slash at its end: several copies of the atlas may share one origin. */
  readonly root: string
}

/** The list of all files of a build, from the root. */
export function listPath(build: string): string {
  return `kept-${build}.json`
}

/** Each build has a cache of its own, so that no page ever meets the files of another one. */
export function cacheNameOf({ root, build }: SiteBuild): string {
  return `overseas-atlas ${root} ${build}`
}

/** The caches of all builds of one copy of the atlas. @param root address of its root */
export async function listCaches(root: string): Promise<readonly string[]> {
  const start = cacheNameOf({ root, build: '' })
  return (await caches.keys()).filter((name) => name.startsWith(start))
}

/** Whether the reader asked that the atlas be kept: until then there is no cache, and none is made. */
export async function isAsked(root: string): Promise<boolean> {
  return (await listCaches(root)).length > 0
}

/** Whether a cache holds a whole build: its list is put there last. */
export async function isWhole(cacheName: string): Promise<boolean> {
  // Opening one that is not there would make it.
  if (!(await caches.has(cacheName))) return false
  const cache = await caches.open(cacheName)
  return (await cache.keys()).some(({ url }) => /\/kept-[0-9a-f]+\.json$/.test(url))
}

/** Whether a response is what the build has there: pages say so themselves, other names change with their content. */
export async function isOfBuild(response: Response, { build }: SiteBuild): Promise<boolean> {
  if (!response.ok || response.redirected) return false
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false
  const asked = response.url.replace(/[?#].*$/, '')
  if (isPage !== /(\/|\.html)$/.test(asked)) return false
  return !isPage || (await response.clone().text()).includes(`data-build="${build}"`)
}
