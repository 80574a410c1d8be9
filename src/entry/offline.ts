/**
 * The composition root of what every page that can be kept carries: it brings the worker to who asked for it, after
 * everything else.
 */
import { followWorker } from '../live/offline/follow-worker.ts'
import { readSiteBuild } from '../live/offline/read-site-build.ts'
import { runWhenIdle } from '../map/when-idle.ts'

const site = readSiteBuild(document)

function start(): void {
  runWhenIdle(() => {
    if (site) void followWorker(window, site)
  })
}

// In a frame the page belongs to another one; without https there is no worker, and to a page that a sandboxed frame has
// opened it is refused.
if (site && window.top === window && window.origin !== 'null' && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
