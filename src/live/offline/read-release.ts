/** Which build a page is of. */
import type { Release } from '../../worker/release.ts'

/** Null where the page is of no build that could be kept: while editing, from a folder, in embeds. */
export function readRelease(document: Document): Release | null {
  const script = document.querySelector<HTMLScriptElement>('script[data-build]')
  const build = script?.dataset.build
  // The script lies in `assets/`.
  return script && build ? { build, root: new URL('..', script.src).href } : null
}
