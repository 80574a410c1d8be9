/**
 * The composition root of the service worker: keeps, where the reader asked for it, what is read and everything, for
 * reading offline.
 */
import { followBuilds } from '../worker/lifecycle.ts'
import { registerRoutes } from '../worker/routes.ts'

declare global {
  /** Put before this script by the build: its id, and the page in the place of one that cannot be had. */
  var atlasBuild: { readonly build: string; readonly notKept: string }
}

const scope = globalThis as unknown as WorkerScope
const { build, notKept } = globalThis.atlasBuild
const site = { build, root: scope.registration.scope }
followBuilds(site, scope)
registerRoutes(site, notKept, scope)
