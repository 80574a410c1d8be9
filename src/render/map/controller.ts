/** The live map over the prerendered one: binds what stands in the page, and replaces none of its marks. */
import type { Camera, ProjectionName } from '../../state/view-state.ts'
import { createSvgGround } from '../ground-svg/live.ts'
import { hideCutNames } from './cut-names.ts'
import { placeOnGlobe, placeOnPlane } from './globe-marks.ts'
import type { Fills, GlModule, GlTrouble, Pixel } from './ground.ts'
import { type GroundKind, GroundSwitch } from './ground-switch.ts'
import { Layout, type LayoutInput } from './layout.ts'
import { Navigator, type View } from './navigator.ts'
import { Pointing, type Target } from './pointing.ts'
import { middleOf, Roving } from './roving.ts'
import { Tip } from './tip.ts'
import { runWhenIdle } from './when-idle.ts'

export interface MapInput extends LayoutInput {
  readonly fills: Fills
  /** The country that is open, by ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly projection: ProjectionName
}

export interface MapOptions {
  /** The element with `data-map`, with the stage in it. */
  readonly element: HTMLElement
  readonly input: MapInput
  /** Null: the stylesheet's own camera. */
  readonly camera: Camera | null
  readonly geography: { readonly far: string; readonly near: string }
  readonly loadGl: (() => Promise<GlModule>) | null
  /** Bring WebGL when the page is idle; else at the first move or globe. */
  readonly eager: boolean
  /** The map may stand in a box of any size, which the layout that the page came with does not know. */
  readonly anySize?: boolean
  readonly onRecord: (id: string, event: MouseEvent) => void
  readonly onCountry: (iso3: string, event: MouseEvent) => void
  /** After the reader has moved the map; null: back at the stylesheet's own camera. */
  readonly onCamera: (camera: Camera | null) => void
  readonly onGround?: (kind: GroundKind, trouble: GlTrouble | null) => void
}

export interface LiveMap {
  /** To be called after the marks in the page were drawn anew. */
  readonly update: (input: MapInput) => void
  readonly moveTo: (camera: Camera | null) => void
  /** Brings WebGL now. */
  readonly load: () => Promise<void>
  readonly destroy: () => void
}

/** How much closer things stand on a globe than on the plane, about Europe. */
const GLOBE_DENSITY = 0.75

function find(map: HTMLElement, selector: string): HTMLElement {
  const element = map.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`the map holds no ${selector} (expected the markup of MapView)`)
  return element
}

/** Whether a pixel lies in the box, with some room. */
function isInside([x, y]: Pixel, map: HTMLElement): boolean {
  const { left, top, right, bottom } = map.getBoundingClientRect()
  return x > left + 20 && x < right - 20 && y > top + 20 && y < bottom - 20
}

class MapController implements LiveMap {
  readonly #options: MapOptions
  readonly #grounds: GroundSwitch
  readonly #layout: Layout
  readonly #navigator: Navigator
  readonly #pointing: Pointing
  readonly #roving: Roving
  readonly #tip: Tip
  readonly #uncutNames: () => void
  #input: MapInput
  #wasGlobe = false

  constructor(options: MapOptions) {
    const { element: map, input, loadGl, geography, onRecord, onCountry, onCamera } = options
    this.#options = options
    this.#input = input
    this.#tip = new Tip(map)
    this.#uncutNames = hideCutNames(map)
    this.#layout = new Layout(map, input)
    this.#grounds = new GroundSwitch({
      map,
      svg: createSvgGround(map),
      hosts: new Set(input.names.map(({ iso3 }) => iso3)),
      geography,
      loadGl,
      onGround: (kind, trouble) => this.#changeGround(kind, trouble),
    })
    map.classList.add('live')
    // From here on keys mean the map: screen readers pass them on, arrows and letters alike.
    map.setAttribute('role', 'application')
    this.#navigator = new Navigator({
      map,
      stage: find(map, '.stage'),
      isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      onView: (view) => {
        this.#show(view)
        this.#tip.hide()
      },
      onRest: ({ home, camera }) => {
        onCamera(home ? null : camera)
        this.#grounds.retry()
      },
    })
    this.#pointing = new Pointing({
      map,
      countryAt: (pixel) => this.#grounds.ground.countryAt(pixel),
      onRecord,
      onCountry,
      onCommand: (command) => this.#navigator.run(command),
      onPan: (x, y) => this.#navigator.panBy(x, y),
      onLostDrag: () => this.#tip.hint(),
      onPoint: (target, at) => this.#name(target, at),
    })
    // Not on the marks themselves: Chromium makes a tab stop of each SVG element that listens for the focus.
    this.#roving = new Roving(find(map, '.stage'), (dot) => this.#reveal(dot))
    this.#start()
  }

  readonly update = (input: MapInput): void => {
    const isOther = input.scene !== this.#input.scene || input.names !== this.#input.names
    const { fills, country, projection } = this.#input
    this.#input = input
    if (isOther) this.#layout.setInput(input)
    if (input.fills !== fills) this.#grounds.setFills(input.fills)
    if (input.country !== country) this.#grounds.setSelected(input.country)
    if (input.projection !== projection) this.#setProjection(input.projection)
    if (isOther) this.#placeMarks(this.#navigator.view)
    this.#roving.refresh()
  }

  readonly moveTo = (camera: Camera | null): void => this.#navigator.moveTo(camera)

  readonly load = (): Promise<void> => this.#grounds.load()

  readonly destroy = (): void => {
    this.#uncutNames()
    this.#pointing.destroy()
    this.#roving.destroy()
    this.#navigator.destroy()
    this.#layout.follow(null)
    if (this.#wasGlobe) placeOnPlane(this.#options.element, this.#input)
    this.#grounds.destroy()
    this.#options.element.classList.remove('live', 'globe')
    this.#options.element.setAttribute('role', 'group')
  }

  #start(): void {
    const { camera, eager } = this.#options
    const { fills, country, projection } = this.#input
    this.#grounds.setFills(fills)
    this.#grounds.setSelected(country)
    this.#grounds.setProjection(projection)
    this.#show(this.#navigator.view) // Before any other: the fills' tiles take their size from it.
    if (camera) this.#navigator.moveTo(camera, false)
    if (eager) runWhenIdle(() => void this.load())
  }

  #show(view: View): void {
    this.#grounds.draw(view.camera, view.box)
    this.#layout.follow(this.#layoutWidth(view))
    this.#placeMarks(view)
    if (!view.home && !this.#options.eager) void this.load()
  }

  /** Null: the layout that the page came with. A globe is denser than the plane. */
  #layoutWidth({ home, stage }: View): number | null {
    if (this.#grounds.isGlobe) return stage.width * GLOBE_DENSITY
    return home && !this.#options.anySize ? null : stage.width
  }

  /** On the plane the stage carries the marks; on a globe each is put where its place is now. */
  #placeMarks(view: View): void {
    const { element } = this.#options
    const { ground, isGlobe } = this.#grounds
    if (isGlobe) placeOnGlobe(element, this.#input, view.stage, ground.project)
    else if (this.#wasGlobe) placeOnPlane(element, this.#input)
    if (isGlobe !== this.#wasGlobe) element.classList.toggle('globe', isGlobe)
    this.#wasGlobe = isGlobe
  }

  #setProjection(projection: ProjectionName): void {
    this.#grounds.setProjection(projection)
    this.#changeGlobe()
  }

  #changeGround(kind: GroundKind, trouble: GlTrouble | null): void {
    this.#changeGlobe()
    this.#options.onGround?.(kind, trouble)
  }

  #changeGlobe(): void {
    this.#navigator.setGlobe(this.#grounds.isGlobe)
    this.#show(this.#navigator.view)
  }

  #name(target: Target | null, at: Pixel): void {
    const { element } = this.#options
    element.classList.toggle('on-country', target !== null)
    const nameOf = (country: string) => this.#input.names.find(({ iso3 }) => iso3 === country)?.name
    this.#tip.name(target, at, nameOf)
  }

  /** Brings a dot into the box that got the focus outside of it. */
  #reveal(dot: Element): void {
    const map = this.#options.element
    const middle = middleOf(dot)
    if (isInside(middle, map)) return
    const { left, top, width, height } = map.getBoundingClientRect()
    this.#navigator.panBy(left + width / 2 - middle[0], top + height / 2 - middle[1])
  }
}

/** @throws when the element is not the markup of `MapView` */
export function createMap(options: MapOptions): LiveMap {
  return new MapController(options)
}
