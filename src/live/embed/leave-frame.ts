/**
 * The way out of an embed. A sandbox may forbid new pages, and browsers then do nothing at all on a click: so embeds open
 * their links themselves, are told whether a page came, and else show the address.
 */
import { type Point, showAddress } from './show-address.ts'
import { askToFollow } from './wordpress.ts'

/** The page that the frame may open; null where a sandbox forbids it, which Firefox says by an error. */
function openPage(window: Window, address: string): Window | null {
  try {
    return window.open(address, '_blank')
  } catch {
    return null
  }
}

/** What `noopener` would do; but asked for it, browsers no longer say whether a page came. */
function disown(opened: Window): void {
  try {
    opened.opener = null
  } catch {
    // A page that keeps the frame's sandbox is of another origin from its first moment, and may lead nobody elsewhere.
  }
}

/** Opens a page beside the host's. @param at where its address is to stand if none came */
export function leaveFrame(window: Window, href: string, at: Point): void {
  const address = new URL(href, window.document.baseURI).href
  const opened = openPage(window, address)
  if (opened) {
    disown(opened)
  } else {
    askToFollow(window, address)
    showAddress(window.document, address, at)
  }
}

/** The link that a click is to follow; none where it means something else, such as a tab in the background. */
function linkOf(event: MouseEvent): Element | null {
  const { target, button, defaultPrevented, ctrlKey, metaKey, shiftKey, altKey } = event
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null
  return target instanceof Element ? target.closest('a[href][target=_blank]') : null
}

/** Follows the links of a framed page from now on. */
export function followLinks(window: Window): void {
  if (window.parent === window) return
  window.document.addEventListener('click', (event) => {
    const link = linkOf(event)
    if (!link) return
    event.preventDefault()
    const { left, bottom } = link.getBoundingClientRect()
    leaveFrame(window, link.getAttribute('href') ?? '', { x: left, y: bottom })
  })
}
