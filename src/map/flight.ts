/**
 * What d3-zoom asks of d3-transition, and no more: a change over time of one element. `src/tool/lean-d3.ts` bundles it in
 * its place, as that one also tweens attributes, styles and colours, and brings d3-color and d3-interpolate with it.
 */
import { type Selection, selection } from 'd3'

type Single = Selection<Element, unknown, null, undefined>
type Listener = (this: Element) => void
type Tween = (this: Element) => (share: number) => void

/** Milliseconds, where nothing else is said. */
const DURATION = 250

/** The newest flight of each element: there is one at a time. */
const flights = new WeakMap<Element, Flight>()

/** Slow, fast, slow: d3's own `easeCubicInOut`. @param share of the time, from 0 to 1 */
export function easeFlight(share: number): number {
  const twice = share * 2
  return (twice <= 1 ? twice ** 3 : (twice - 2) ** 3 + 2) / 2
}

/**
 * Begins with the next frame, so that what it does can still be said; ends the one before it at once. Who listens hears
 * `start`, then `end` or, where it was cut short, `interrupt`.
 */
class Flight {
  readonly #selection: Single
  readonly #element: Element
  readonly #listeners = new Map<string, Listener>()
  readonly #asked = performance.now()
  #duration = DURATION
  #tween: Tween | null = null
  #frame: number
  #started = false

  constructor(of: Single) {
    this.#selection = of
    this.#element = of.node() as Element
    interrupt(this.#element)
    flights.set(this.#element, this)
    this.#frame = requestAnimationFrame(() => this.#begin())
  }

  selection(): Single {
    return this.#selection
  }

  duration(milliseconds: number): this {
    this.#duration = milliseconds
    return this
  }

  /** @param types with or without a name: `interrupt.zoom end.zoom` */
  on(types: string, listener: Listener): this {
    for (const type of types.split(' ')) this.#listeners.set(type.replace(/\..*/, ''), listener)
    return this
  }

  /** @param tween asked at the start, for what is called with every frame's share of the way */
  tween(_name: string, tween: Tween): this {
    this.#tween = tween
    return this
  }

  call<A extends readonly unknown[]>(act: (flight: this, ...args: A) => void, ...args: A): this {
    act(this, ...args)
    return this
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    flights.delete(this.#element)
    if (this.#started) this.#tell('interrupt')
  }

  #tell(type: string): void {
    this.#listeners.get(type)?.call(this.#element)
  }

  get #isUnderWay(): boolean {
    return flights.get(this.#element) === this
  }

  #begin(): void {
    this.#started = true
    this.#tell('start')
    if (!this.#isUnderWay) return
    this.#go(this.#tween?.call(this.#element) ?? (() => {}))
  }

  #go(step: (share: number) => void): void {
    const share = Math.min(1, (performance.now() - this.#asked) / this.#duration)
    step(share < 1 ? easeFlight(share) : 1)
    // Who was moved may have asked for another move.
    if (!this.#isUnderWay) return
    if (share < 1) {
      this.#frame = requestAnimationFrame(() => this.#go(step))
      return
    }
    flights.delete(this.#element)
    this.#tell('end')
  }
}

/** Ends the flight of an element where it is. */
export function interrupt(element: Element): void {
  flights.get(element)?.stop()
}

selection.prototype.interrupt = function (this: Single) {
  return this.each(function () {
    interrupt(this)
  })
}

selection.prototype.transition = function (this: Single) {
  return new Flight(this)
}
