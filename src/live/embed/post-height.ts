/** Tells the host page how high the embed would like to be, in every form that hosts listen to. */
import { readSecret, type WordpressMessage } from './wordpress.ts'

/** The class under which the page takes its own height, whatever the height of its frame: see `embed.css`. */
const NATURAL = 'natural'

function formatPym(height: number, childId: string | null): readonly string[] {
  return childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]
}

function formatWordpress(height: number, secret: string | null): readonly WordpressMessage[] {
  return secret === null ? [] : [{ message: 'height', value: height, secret }]
}

/**
 * One height as the messages of our own `embed.js`, AMP, Medium, Pym and WordPress.
 * @param address of the frame, where Pym has put its `childId` and WordPress its secret
 */
export function formatHeights(height: number, address: URL): readonly unknown[] {
  return [
    { type: 'overseas-atlas:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
    ...formatPym(height, address.searchParams.get('childId')),
    ...formatWordpress(height, readSecret(address.hash)),
  ]
}

/** In pixels: not of the page, which is never less than its frame, but of what stands in it. */
function measure(element: Element): number {
  const { classList } = element.ownerDocument.documentElement
  classList.add(NATURAL)
  const height = Math.ceil(element.getBoundingClientRect().height)
  classList.remove(NATURAL)
  return height
}

/** Posts the height now, at each change, and whenever a host that came late asks for it. */
export function postHeight(window: Window, element: Element): void {
  const { parent, location } = window
  if (parent === window) return
  let last = 0
  const post = (again: boolean) => {
    const height = measure(element)
    if (height === last && !again) return
    last = height
    // To whoever holds the frame: a height is no secret, and the host's origin is not known.
    for (const message of formatHeights(height, new URL(location.href))) parent.postMessage(message, '*')
  }
  new ResizeObserver(() => post(false)).observe(element)
  new MutationObserver(() => post(false)).observe(element, { childList: true, subtree: true })
  window.addEventListener('load', () => post(true))
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && (data?.type === 'overseas-atlas:ask' || data?.message === 'ready')) post(true)
  })
  // WordPress may give its secret after the frame has come.
  window.addEventListener('hashchange', () => post(true))
  post(true)
}
