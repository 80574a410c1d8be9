/** Lays the marks out anew for a zoom: groups moved apart, names where they fit. Sets CSS variables, replaces nothing. */
import { widthOfZoom, zoomOfWidth } from '../select/map/camera.ts'
import type { LabelCandidate } from '../select/map/label-candidates.ts'
import { selectAsides } from '../select/map/places.ts'
import type { ScenePlace } from '../select/map/scene.ts'
import { markScale, type Offset } from '../select/map/spread.ts'

export interface LayoutInput {
  readonly scene: readonly ScenePlace[]
  /** Names of countries, the most important first. */
  readonly names: readonly LabelCandidate[]
}

/** Zoom levels between two layouts. */
const STEP = 0.5

export function layoutStep(width: number): number {
  return Math.round(zoomOfWidth(width) / STEP)
}

/** Side of the stage, in pixels, that the marks are laid out for at a step. */
export function layoutWidth(step: number): number {
  return widthOfZoom(step * STEP)
}

function setOffset(element: SVGElement, offset: Offset | null): void {
  for (const [i, name] of ['--dx', '--dy'].entries()) {
    if (offset) element.style.setProperty(name, String(offset[i]))
    else element.style.removeProperty(name)
  }
}

export class Layout {
  readonly #map: HTMLElement
  #input: LayoutInput
  #step: number | null = null

  constructor(map: HTMLElement, input: LayoutInput) {
    this.#map = map
    this.#input = input
  }

  /** Another scene; its elements must stand in the page by now. */
  setInput(input: LayoutInput): void {
    this.#input = input
    const step = this.#step
    this.#step = null
    if (step !== null) this.#lay(step)
  }

  /** Follows the zoom; null: back to the layout that the page came with. */
  follow(width: number | null): void {
    if (width === null) this.#clear()
    else if (layoutStep(width) !== this.#step) this.#lay(layoutStep(width))
  }

  #lay(step: number): void {
    this.#step = step
    const { scene, names } = this.#input
    const width = layoutWidth(step)
    const asides = selectAsides(scene, names, width)
    for (const place of this.#all('[data-place]'))
      setOffset(place, asides.groups.get(place.dataset.place ?? '') ?? [0, 0])
    for (const label of this.#all('[data-label]')) {
      const offset = asides.names.get(label.dataset.label ?? '')
      setOffset(label, offset ?? [0, 0])
      label.toggleAttribute('hidden', !offset)
    }
    this.#map.style.setProperty('--laid-scale', String(markScale(width)))
    this.#map.classList.add('laid-out')
  }

  #clear(): void {
    if (this.#step === null) return
    this.#step = null
    for (const element of this.#all('[data-place],[data-label]')) setOffset(element, null)
    for (const label of this.#all('[data-label]')) label.removeAttribute('hidden')
    this.#map.classList.remove('laid-out')
  }

  #all(selector: string): NodeListOf<SVGElement> {
    return this.#map.querySelectorAll<SVGElement>(selector)
  }
}
