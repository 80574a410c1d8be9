/** Tells the host page how high the embed would like to be, in every form that hosts listen to. */

/** The class under which the page takes its own height, whatever the height of its frame: see `embed.css`. */
const NATURAL = 'natural'

/** One height as the messages of our own `embed.js`, AMP, Pym and Medium. `childId`: what Pym calls the frame. */
export function formatHeights(height: number, childId: string | null, address: string): readonly unknown[] {
  return [
    { type: 'overseas-atlas:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
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
  const childId = new URLSearchParams(location.search).get('childId')
  let last = 0
  const post = (again: boolean) => {
    const height = measure(element)
    if (height === last && !again) return
    last = height
    // To whoever holds the frame: a height is no secret, and the host's origin is not known.
    for (const message of formatHeights(height, childId, location.href)) parent.postMessage(message, '*')
  }
  new ResizeObserver(() => post(false)).observe(element)
  new MutationObserver(() => post(false)).observe(element, { childList: true, subtree: true })
  window.addEventListener('load', () => post(true))
  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.type === 'overseas-atlas:ask') post(true)
  })
  post(true)
}
