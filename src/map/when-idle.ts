/** Milliseconds of grace where the browser cannot tell when it is idle (Safari). */
const GRACE = 200

/** Runs something once the page has nothing better to do. */
export function runWhenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run)
  else setTimeout(run, GRACE)
}
