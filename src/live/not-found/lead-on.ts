/** Leads from an address at which nothing lies to the page that was meant, or offers the nearest one. */

import { type Places, readPath } from '../../state/read-path.ts'
import { notFoundWords } from '../../words/spoken.ts'

interface Surroundings {
  readonly document: Document
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash' | 'replace'>
}

/** The path of an address below the root; signs of a folder may stand twice. */
function pathBelow(root: string, pathname: string): string {
  const path = pathname.replace(/\/{2,}/g, '/')
  return path.startsWith(root) ? path.slice(root.length) : path
}

/** @param root path of the site's root, with a slash at both ends */
export function leadOn({ document, location }: Surroundings, root: string, places: Places): void {
  const line = document.querySelector('[data-lead-on]')
  const found = readPath(pathBelow(root, location.pathname), places)
  if (!line || !found) return
  const target = root + found.path
  // What should lie there does not: to lead there again would never end.
  if (target === location.pathname) return
  const address = target + location.search + location.hash
  const link = document.createElement('a')
  link.href = address
  link.textContent = `/${found.path}`
  line.replaceChildren(notFoundWords[found.kind], ' ', link)
  if (found.kind === 'same') location.replace(address)
}
