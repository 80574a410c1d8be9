/** The composition root of the service worker: keeps what was read, and on request everything, for reading offline. */
import { followReleases } from './worker/lifecycle.ts'
import { registerRoutes } from './worker/routes.ts'

declare global {
  /** Put before this script by the build. */
  var atlasBuild: string
}

const scope = globalThis as unknown as WorkerScope
const release = { build: globalThis.atlasBuild, root: scope.registration.scope }
followReleases(release, scope)
registerRoutes(release, scope)
