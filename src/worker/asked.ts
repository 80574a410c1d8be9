/** What the worker is asked for: a page, an asset, or nothing of its own. */
import { isAsset, pageOfEmbed } from '../state/paths.ts'

export interface RouteQuestion {
  readonly url: URL
  readonly request: Request
  readonly event: Event
}

/** The path inside the site; null outside of it, and for embeds: of them nothing is ever kept. */
export function pathOf(address: string, root: string): string | null {
  const path = address.startsWith(root) ? address.slice(root.length).replace(/[?#].*$/, '') : null
  return path === null || pageOfEmbed(path) !== null ? null : path
}

export function asksForPage({ url, request, event }: RouteQuestion, root: string): boolean {
  const path = pathOf(url.href, root)
  if (path === null || !/(^|\/|\.html)$/.test(path)) return false
  // By message a page asks to be kept that was there before the worker.
  return event.type === 'message' || (request.mode === 'navigate' && request.destination === 'document')
}

export function asksForAsset({ url }: RouteQuestion, root: string): boolean {
  const path = pathOf(url.href, root)
  return path !== null && isAsset(path)
}

/** A page is the same whatever its query: that is the reader's view. */
export function keyOf(address: string): string {
  const url = new URL(address)
  return url.origin + url.pathname.replace(/\/index\.html$/, '/')
}
