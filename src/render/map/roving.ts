/**
 * One tab stop for all dots: arrow keys move to the nearest dot that way, Home and End to the outermost, Page Down and
 * Page Up through all of them from west to east, so that each can be reached for sure.
 */
import { sort } from 'd3'
import { isOwnKey } from '../own-key.ts'
import type { Pixel } from './ground.ts'
import { nearestInDirection } from './nearest.ts'

const DIRECTIONS: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Dots that the window holds, on the near side of a globe. */
const SEEN = '.place:not(.out,[data-behind]) .dot:not(.out)'

/** The middle of an element, in pixels of the window. */
export function middleOf(element: Element): Pixel {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

type Dot = SVGAElement

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
    for (const dot of this.#root.querySelectorAll('.dot:not([tabindex])')) dot.setAttribute('tabindex', '-1')
    if (this.#active?.isConnected && this.#active.matches(SEEN)) return
    this.#activate(this.#root.querySelector<Dot>(SEEN))
  }

  destroy(): void {
    this.#root.removeEventListener('focusin', this.#focus)
    this.#root.removeEventListener('keydown', this.#press)
    for (const dot of this.#root.querySelectorAll('.dot')) dot.removeAttribute('tabindex')
  }

  #dots(): Dot[] {
    return [...this.#root.querySelectorAll<Dot>(SEEN)]
  }

  #activate(dot: Dot | null): void {
    this.#active?.setAttribute('tabindex', '-1')
    dot?.setAttribute('tabindex', '0')
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
    next.focus({ preventScroll: true })
    this.#onMove(next)
  }

  #next({ key, shiftKey, target }: KeyboardEvent): Dot | null {
    if (shiftKey || !(target instanceof Element) || !target.closest('.dot')) return null
    const dots = this.#dots()
    const sorted = () => sort(dots, (a, b) => middleOf(a)[0] - middleOf(b)[0])
    const step = { PageDown: 1, PageUp: -1 }[key]
    if (step) {
      const row = sorted()
      const at = this.#active ? row.indexOf(this.#active) : -1
      return row[at + step] ?? null
    }
    if (key === 'Home' || key === 'End') return sorted().at(key === 'Home' ? 0 : -1) ?? null
    const direction = DIRECTIONS[key]
    if (!direction) return null
    const at = nearestInDirection(middleOf(target), dots.map(middleOf), direction)
    return at === null ? null : (dots[at] ?? null)
  }
}
