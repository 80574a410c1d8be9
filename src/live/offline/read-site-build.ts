/** Which build a page is of. */
import type { SiteBuild } from '../../worker/site-build.ts'

/** Null where the page is of no build that could be kept: while editing, from a folder, in embeds. */
export function readSiteBuild(document: Document): SiteBuild | null {
  const script = document.querySelector<HTMLScriptElement>('script[data-build]')
  const build = script?.dataset.build
  // The script lies in `assets/`.
  return script && build ? { build, root: new URL('..', script.src).href } : null
}
