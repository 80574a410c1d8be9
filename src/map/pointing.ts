/** What the reader points at, taps, clicks or keys: turned into records, countries and commands. */

import type { MapCommand } from '../state/map-command.ts'
import { isOwnKey } from '../state/own-key.ts'
import { isLostDrag } from './gesture.ts'
import type { Pixel } from './ground.ts'
import { meaningOfKey } from './key-meaning.ts'
import { nearestWithin } from './nearest.ts'
import { middleOf, SEEN_DOTS } from './roving.ts'

/** A dot, or a country by ISO 3166-1 alpha-3. */
export type Target = { readonly dot: Element } | { readonly country: string }

interface PointingOptions {
  readonly map: HTMLElement
  readonly countryAt: (pixel: Pixel) => string | null
  readonly onRecord: (id: string, event: MouseEvent) => void
  readonly onCountry: (iso3: string, event: MouseEvent) => void
  readonly onCommand: (command: MapCommand) => void
  readonly onPan: (shift: Pixel) => void
  /** One finger tried to move the map. */
  readonly onLostDrag: () => void
  /** A dot or country is pointed at or has the focus, with the pixel to name it at; null: nothing. */
  readonly onPoint: (target: Target | null, at: Pixel) => void
}

/** Pixels around a dot that still mean it, where no other is nearer. */
const REACH = 14

function closest(event: Event, selector: string): HTMLElement | SVGElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null
}

export class Pointing {
  readonly #options: PointingOptions
  readonly #listening = new AbortController()
  #frame = 0
  #touched: Pixel | null = null

  constructor(options: PointingOptions) {
    this.#options = options
    const { map } = options
    const { signal } = this.#listening
    map.addEventListener('touchstart', (event) => this.#touch(event), { signal, passive: true })
    map.addEventListener('touchmove', (event) => this.#drag(event), { signal, passive: true })
    map.addEventListener('touchend', () => this.#leave(), { signal, passive: true })
    map.addEventListener('click', (event) => this.#click(event), { signal })
    map.addEventListener('pointermove', (event) => this.#hover(event), { signal })
    map.addEventListener('pointerleave', () => this.#leave(), { signal })
    map.addEventListener('focusin', (event) => this.#focus(event), { signal })
    map.addEventListener('focusout', () => this.#leave(), { signal })
    map.addEventListener('keydown', (event) => this.#press(event), { signal })
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#listening.abort()
  }

  #pixelOf({ clientX, clientY }: MouseEvent): Pixel {
    const { left, top } = this.#options.map.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  /** The dot that a click means: the one under it, else the nearest within reach. */
  #dotOf(event: MouseEvent): Element | null {
    const hit = closest(event, '.dot')
    if (hit) return hit
    const dots = [...this.#options.map.querySelectorAll(SEEN_DOTS)]
    const at = nearestWithin([event.clientX, event.clientY], dots.map(middleOf), REACH)
    return at === null ? null : (dots[at] ?? null)
  }

  #click(event: MouseEvent): void {
    const { onCommand, onRecord, onCountry, countryAt } = this.#options
    const command = closest(event, '[data-map-command]')?.dataset.mapCommand
    if (command) onCommand(command as MapCommand)
    if (closest(event, '.map-controls')) return
    const id = this.#dotOf(event)?.getAttribute('data-id')
    const country = id ? null : countryAt(this.#pixelOf(event))
    if (id) onRecord(id, event)
    else if (country) onCountry(country, event)
  }

  #touch({ touches: [touch] }: TouchEvent): void {
    this.#touched = touch ? [touch.clientX, touch.clientY] : null
  }

  /** One finger scrolls the page; one that goes sideways meant the map. */
  #drag({ touches: [touch, other] }: TouchEvent): void {
    if (!touch || other || !this.#touched) return
    if (isLostDrag(this.#touched, [touch.clientX, touch.clientY])) this.#options.onLostDrag()
  }

  #hover(event: PointerEvent): void {
    cancelAnimationFrame(this.#frame)
    if (event.pointerType === 'touch' || event.buttons > 0) this.#leave()
    else this.#frame = requestAnimationFrame(() => this.#point(event))
  }

  #point(event: PointerEvent): void {
    const { onPoint, countryAt } = this.#options
    const pixel = this.#pixelOf(event)
    const dot = closest(event, '.dot')
    const country = dot || closest(event, '.map-controls') ? null : countryAt(pixel)
    if (dot) this.#name(dot)
    else onPoint(country === null ? null : { country }, pixel)
  }

  #name(dot: Element): void {
    const { left, top } = this.#options.map.getBoundingClientRect()
    const [x, y] = middleOf(dot)
    this.#options.onPoint({ dot }, [x - left, y - top])
  }

  #leave(): void {
    cancelAnimationFrame(this.#frame)
    this.#options.onPoint(null, [0, 0])
  }

  #focus(event: FocusEvent): void {
    const dot = closest(event, '.dot')
    if (dot?.matches(':focus-visible')) this.#name(dot)
  }

  #press(event: KeyboardEvent): void {
    if (!isOwnKey(event)) return
    const meaning = meaningOfKey(event)
    if (meaning === 'leave') this.#leave()
    if (meaning === null || meaning === 'leave') return
    event.preventDefault()
    if ('command' in meaning) this.#options.onCommand(meaning.command)
    else this.#options.onPan(meaning.pan)
  }
}
