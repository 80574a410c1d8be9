/** The live map over the prerendered one: binds what stands in the page, and replaces none of its marks. */
import type { Box } from '../select/map/camera.ts'
import type { GlTrouble } from '../state/gl-trouble.ts'
import type { Aim, Camera, ProjectionName } from '../state/view-state.ts'
import { hideCutNames } from './cut-names.ts'
import { placeOnGlobe, placeOnPlane } from './globe-marks.ts'
import type { Fills, GlModule, Pixel } from './ground.ts'
import type { GroundKind } from './ground-choice.ts'
import { createSvgGround } from './ground-svg/live.ts'
import { GroundSwitch } from './ground-switch.ts'
import { Layout, type LayoutInput } from './layout.ts'
import { layoutWidthFor } from './layout-width.ts'
import { Navigator } from './navigator.ts'
import { Pointing, type Target } from './pointing.ts'
import type { LookAt, Pose } from './pose.ts'
import { middleOf, Roving } from './roving.ts'
import { shiftIntoSight } from './stage-moves.ts'
import { Tip } from './tip.ts'
import { runWhenIdle } from './when-idle.ts'

export interface MapInput extends LayoutInput {
  readonly fills: Fills
  /** The country that is open, by ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly projection: ProjectionName
}

interface MapOptions {
  /** The element with `data-map`, with the stage in it. */
  readonly element: HTMLElement
  readonly input: MapInput
  readonly aim: Aim
  readonly lookAt: LookAt
  readonly geography: { readonly far: string; readonly near: string }
  readonly loadGl: (() => Promise<GlModule>) | null
  /** Bring WebGL when the page is idle; else at the first move or globe. */
  readonly eager: boolean
  /** The map may stand in a box of any size, which the layout that the page came with does not know. */
  readonly anySize?: boolean
  readonly onRecord: (id: string, event: MouseEvent) => void
  readonly onCountry: (iso3: string, event: MouseEvent) => void
  /** After the reader has moved the map; null: back to where it looks by itself. */
  readonly onView: (view: Camera | null) => void
  /** The size of the map, at first and when it changes. */
  readonly onBox?: (box: Box) => void
  readonly onGround?: (kind: GroundKind, trouble: GlTrouble | null) => void
}

export interface LiveMap {
  /** To be called after the marks in the page were drawn anew. */
  readonly update: (input: MapInput) => void
  readonly moveTo: (aim: Aim) => void
  /** Brings WebGL now. */
  readonly load: () => Promise<void>
  readonly destroy: () => void
}

function find(map: HTMLElement, selector: string): HTMLElement {
  const element = map.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`the map holds no ${selector} (expected the markup of MapView)`)
  return element
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
  #box: Box | null = null
  #wasGlobe = false

  constructor(options: MapOptions) {
    const { element: map, input, loadGl, geography, lookAt, onRecord, onCountry, onView } = options
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
      lookAt,
      isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
      onMove: (pose) => {
        this.#show(pose)
        this.#tip.hide()
      },
      onRest: ({ view }) => {
        onView(view)
        this.#grounds.retry()
      },
    })
    this.#pointing = new Pointing({
      map,
      countryAt: (pixel) => this.#grounds.ground.countryAt(pixel),
      onRecord,
      onCountry,
      onCommand: (command) => this.#navigator.run(command),
      onPan: (shift) => this.#navigator.panBy(shift),
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
    if (isOther) this.#placeMarks(this.#navigator.pose)
    this.#roving.refresh()
  }

  readonly moveTo = (aim: Aim): void => this.#navigator.moveTo(aim)

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
    const { aim, eager } = this.#options
    const { fills, country, projection } = this.#input
    this.#grounds.setFills(fills)
    this.#grounds.setSelected(country)
    this.#grounds.setProjection(projection)
    this.#show(this.#navigator.pose) // Before any other: the fills' tiles take their size from it.
    this.#navigator.moveTo(aim, false)
    if (eager) runWhenIdle(() => void this.load())
  }

  #show(pose: Pose): void {
    const { eager, anySize = false, onBox } = this.#options
    const { camera, box, stage, first, chosen } = pose
    if (box !== this.#box) onBox?.(box)
    this.#box = box
    this.#grounds.draw(camera, box)
    this.#layout.follow(layoutWidthFor({ width: stage.width, first, globe: this.#grounds.isGlobe, anySize }))
    this.#placeMarks(pose)
    if (chosen && !eager) void this.load()
  }

  /** On the plane the stage carries the marks; on a globe each is put where its place is now. */
  #placeMarks({ stage }: Pose): void {
    const { element } = this.#options
    const { ground, isGlobe } = this.#grounds
    if (isGlobe) placeOnGlobe(element, this.#input, stage, ground.project)
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
    this.#show(this.#navigator.pose)
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
    const { left, top, width, height } = map.getBoundingClientRect()
    const [x, y] = middleOf(dot)
    const shift = shiftIntoSight([x - left, y - top], { width, height })
    if (shift) this.#navigator.panBy(shift)
  }
}

/** @throws when the element is not the markup of `MapView` */
export function createMap(options: MapOptions): LiveMap {
  return new MapController(options)
}
