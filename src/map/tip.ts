/** The small label that names what is pointed at or focused. Words that a screen reader has already. */
import type { Pixel } from './ground.ts'
import type { Target } from './pointing.ts'

/** Pixels between the label and what it names, and between the label and the box's edge. */
const GAP = 14
const EDGE = 4

export class Tip {
  readonly #map: HTMLElement
  readonly #element: HTMLElement | null

  constructor(map: HTMLElement) {
    this.#map = map
    this.#element = map.querySelector<HTMLElement>('.map-tip')
  }

  /** @param at pixel of the box */
  show(text: string, [x, y]: Pixel): void {
    const element = this.#element
    if (!element) return
    element.textContent = text
    element.hidden = false
    const { clientWidth, clientHeight } = this.#map
    const { offsetWidth, offsetHeight } = element
    const left = Math.min(clientWidth - offsetWidth - EDGE, Math.max(EDGE, x - offsetWidth / 2))
    const above = y - GAP - offsetHeight
    const top = above < EDGE ? Math.min(y + GAP, clientHeight - offsetHeight - EDGE) : above
    element.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`
  }

  /** Names what is pointed at; nothing: goes away. */
  name(target: Target | null, at: Pixel, nameOf: (country: string) => string | undefined): void {
    const text = target && ('dot' in target ? target.dot.getAttribute('aria-label') : nameOf(target.country))
    if (text) this.show(text, at)
    else this.hide()
  }

  /** Says that one finger does not move the map. */
  hint(): void {
    const { clientWidth, clientHeight, dataset } = this.#map
    if (dataset.twoFingers) this.show(dataset.twoFingers, [clientWidth / 2, clientHeight / 2])
  }

  hide(): void {
    if (this.#element) this.#element.hidden = true
  }
}
