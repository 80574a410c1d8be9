/** Brings the module of WebGL, and brings it again where that failed. */
import type { GlModule } from '../map/ground.ts'
import { explainFailure, isGone, noteGone } from './explain-failure.ts'

/**
 * @param url of the module
 * @returns what fetches it. Some browsers keep for an address that its module failed, as long as the page is open: so
 *   each further try has an address of its own
 */
export function createGlLoader(url: string): () => Promise<GlModule> {
  let failures = 0
  return async () => {
    if (isGone(url)) throw noteGone(url)
    const address = failures === 0 ? url : `${url}?again=${failures}`
    try {
      return (await import(/* @vite-ignore */ address)) as GlModule
    } catch (error) {
      failures += 1
      // Anything else is a module that came and that this browser cannot run.
      throw error instanceof TypeError ? await explainFailure(url) : error
    }
  }
}
