/** Says when a script of the page's live part cannot be had, or cannot even begin: then nothing of it can say so. */
import { standStill } from './still.ts'

/** Whether the address is that of a script of the page, but for the one that brings the worker, whose page lives without. */
function isOfPage(document: Document, url: string): boolean {
  return [...document.scripts].some(({ src, dataset }) => src === url && dataset.build === undefined)
}

/** To be called by a script that comes before those. It is taken back when the page lives after all. */
export function watchScripts(window: Window): void {
  const { document } = window
  const hear = ({ target, filename }: ErrorEvent) => {
    const url = target instanceof HTMLScriptElement ? target.src : filename
    const lives = document.querySelector('[data-live]') !== null
    if (!lives && isOfPage(document, url)) standStill(document, 'failed')
  }
  // The failure of an element reaches the window on its way down alone.
  window.addEventListener('error', hear, { capture: true })
}
