/** Tells screen readers what a change came to, once it has settled. */

/** Milliseconds without a further change. */
const SETTLE_TIME = 700

interface Announcer {
  readonly announce: (text: string) => void
}

/** @param region a polite live region */
export function createAnnouncer(window: Window, region: Element): Announcer {
  let timer = 0
  return {
    announce: (text) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        region.textContent = text
      }, SETTLE_TIME)
    },
  }
}
