/**
 * One stop for all dots, for keyboards and screen readers: arrow keys move to the nearest dot that way, Home and End to
 * the outermost, Page Down and Page Up through all of them from west to east, so that each can be reached for sure.
 * The others are kept from those who read the page in order, to whom the list says the same.
 */
import { isOwnKey } from '../state/own-key.ts'
import type { Pixel } from './ground.ts'
import { nextDot } from './next-dot.ts'

/** Dots that the window holds, on the near side of a globe. */
export const SEEN_DOTS = '.place:not(.out,[data-behind]) .dot:not(.out)'

/** The middle of an element, in pixels of the window. */
export function middleOf(element: Element): Pixel {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

type Dot = SVGAElement

function setStop(dot: Dot, stop: boolean): void {
  dot.setAttribute('tabindex', stop ? '0' : '-1')
  if (stop) dot.removeAttribute('aria-hidden')
  else dot.setAttribute('aria-hidden', 'true')
}

export class Roving {
  readonly #root: Element
  readonly #onMove: (dot: Dot) => void
  #active: Dot | null = null

  /** @param onMove after a key moved the focus to a dot */
  constructor(root: Element, onMove: (dot: Dot) => void) {
    this.#root = root
    this.#onMove = onMove
    this.refresh()
    root.addEventListener('focusin', this.#focus)
    root.addEventListener('keydown', this.#press)
  }

  /** To be called after dots came or went: at every step of the slider, so nothing is touched that is right already. */
  refresh(): void {
    for (const dot of this.#root.querySelectorAll<Dot>('.dot:not([tabindex])')) setStop(dot, false)
    if (this.#active?.isConnected && this.#active.matches(SEEN_DOTS)) return
    this.#activate(this.#root.querySelector<Dot>(SEEN_DOTS))
  }

  destroy(): void {
    this.#root.removeEventListener('focusin', this.#focus)
    this.#root.removeEventListener('keydown', this.#press)
    for (const dot of this.#root.querySelectorAll('.dot')) {
      dot.removeAttribute('tabindex')
      dot.removeAttribute('aria-hidden')
    }
  }

  #activate(dot: Dot | null): void {
    if (this.#active) setStop(this.#active, false)
    if (dot) setStop(dot, true)
    this.#active = dot
  }

  readonly #focus = (event: Event): void => {
    const dot = event.target instanceof Element ? event.target.closest<Dot>('.dot') : null
    if (dot && dot !== this.#active) this.#activate(dot)
  }

  readonly #press = (event: Event): void => {
    const next = event instanceof KeyboardEvent && isOwnKey(event) ? this.#next(event) : null
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    // Before it has the focus: what is hidden from a screen reader must not.
    this.#activate(next)
    next.focus({ preventScroll: true })
    this.#onMove(next)
  }

  #next(event: KeyboardEvent): Dot | null {
    const from = event.target instanceof Element ? event.target.closest<Dot>('.dot') : null
    if (!from) return null
    const dots = [...this.#root.querySelectorAll<Dot>(SEEN_DOTS)]
    const at = nextDot(event, dots.indexOf(from), dots.map(middleOf))
    return at === null ? null : (dots[at] ?? null)
  }
}
