/** Which colour scheme the page shows just now: the reader's, or the one chosen by `data-theme`. */
import type { Scheme } from '../draw/palette.ts'

export function readScheme(document: Document): Scheme {
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light'
}

/** Calls back when the scheme changes. Gives the way to stop. */
export function watchScheme(document: Document, onScheme: (scheme: Scheme) => void): () => void {
  let known = readScheme(document)
  const check = () => {
    const scheme = readScheme(document)
    if (scheme !== known) onScheme(scheme)
    known = scheme
  }
  const query = matchMedia('(prefers-color-scheme: dark)')
  const observer = new MutationObserver(check)
  query.addEventListener('change', check)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    query.removeEventListener('change', check)
    observer.disconnect()
  }
}
