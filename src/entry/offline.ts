/** The composition root of what every page that can be kept carries: it brings the worker, after everything else. */
import { followWorker } from '../live/offline/follow-worker.ts'
import { readRelease } from '../live/offline/read-release.ts'
import { runWhenIdle } from '../map/when-idle.ts'

const release = readRelease(document)

function start(): void {
  runWhenIdle(() => {
    if (release) void followWorker(window, release)
  })
}

// In a frame the page belongs to another one; without https there is no worker, and to a page that a sandboxed frame has
// opened it is refused.
if (release && window.top === window && window.origin !== 'null' && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') start()
  else addEventListener('load', start, { once: true })
}
