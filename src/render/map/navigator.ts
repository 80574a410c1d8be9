/**
 * Moves the camera by pointer, wheel, fingers, keys and buttons, the same over either ground. Until the first move
 * nothing is set: the stylesheet's own camera stands, at any size of the box, and `reset` goes back to it.
 */
import { type Selection, select, type ZoomBehavior, type ZoomTransform, zoom } from 'd3'
import {
  type Box,
  cameraOfStage,
  clampStage,
  coverWidth,
  globeCamera,
  MAX_ZOOM,
  type Stage,
  stageOfCamera,
} from '../../select/camera.ts'
import type { Camera } from '../../state/view-state.ts'
import type { MapCommand } from './map-controls.tsx'
import { placeStage, readBox, readHomeStage, readStage } from './stage-box.ts'
import { ENDLESS, isGesture, isSame, stageOf, transformOf, UNIT, WORLD } from './transforms.ts'

export interface View {
  readonly stage: Stage
  readonly camera: Camera
  readonly box: Box
  /** The stylesheet's own camera: nobody has moved the map, or it was reset. */
  readonly home: boolean
}

export interface NavigatorOptions {
  readonly map: HTMLElement
  readonly stage: HTMLElement
  /** Whether moves are to be shown at once: the reader asked for no motion. */
  readonly isStill: () => boolean
  /** At every step of a move. */
  readonly onView: (view: View) => void
  /** When the reader has moved the map and let go. */
  readonly onRest: (view: View) => void
}

/** Smallest scale of a globe: about 230 pixels across. */
const LEAST_GLOBE = 1.4
/** Milliseconds of a step by button or key, and of a flight to another camera. */
const STEP_TIME = 250
const FLIGHT_TIME = 900
interface ZoomEvent {
  readonly transform: ZoomTransform
  readonly sourceEvent: Event | null
}

export class Navigator {
  readonly #options: NavigatorOptions
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>
  readonly #observer: ResizeObserver
  #stage: Stage
  #box: Box
  #home = true
  /** Where a flight home will end. */
  #goal: Stage | null = null
  #globe = false
  /** The move under way was asked for by a button or key of the map. */
  #asked = false
  /** The gesture under way has moved the map. */
  #moved = false

  constructor(options: NavigatorOptions) {
    const { map, stage } = options
    this.#options = options
    this.#stage = readStage(map, stage)
    this.#box = readBox(map)
    this.#selection = select(map)
    this.#behaviour = zoom<HTMLElement, unknown>()
      .filter(isGesture)
      .extent(() => [
        [0, 0],
        [this.#box.width, this.#box.height],
      ])
      .on('zoom', (event: ZoomEvent) => this.#step(event))
      .on('end', (event: ZoomEvent) => this.#end(event))
    this.#limit()
    this.#selection.call(this.#behaviour).property('__zoom', transformOf(this.#stage))
    this.#observer = new ResizeObserver(() => this.#resize())
    this.#observer.observe(map)
  }

  get view(): View {
    const [stage, box] = [this.#stage, this.#box]
    return { stage, box, camera: cameraOfStage(stage, box), home: this.#home }
  }

  /** Flies to a camera; null: to the stylesheet's own. */
  moveTo(camera: Camera | null, animate = true): void {
    this.#begin(false)
    if (camera === null) this.#goHome(animate)
    else this.#go(stageOfCamera(camera, this.#box), animate ? FLIGHT_TIME : 0)
  }

  run(command: MapCommand): void {
    this.#begin(true)
    if (command === 'reset') this.#goHome(true)
    else this.#scaleBy(command === 'in' ? 2 : 0.5)
  }

  /** Moves the picture by pixels. */
  panBy(x: number, y: number): void {
    this.#begin(true)
    this.#go({ ...this.#stage, left: this.#stage.left + x, top: this.#stage.top + y }, STEP_TIME)
  }

  /** Whether the map is a globe: it turns past the edges of the stage, and its own first camera sees all of it. */
  setGlobe(globe: boolean): void {
    if (globe === this.#globe) return
    this.#globe = globe
    this.#limit()
    if (this.#home) this.#settleHome()
    else if (!globe) this.#go(this.#stage, 0)
  }

  destroy(): void {
    this.#observer.disconnect()
    this.#selection.interrupt().on('.zoom', null)
    placeStage(this.#options.stage, null)
  }

  /** What is under way ends first: its end would take for its own who asked for the next. */
  #begin(asked: boolean): void {
    this.#selection.interrupt()
    this.#asked = asked
  }

  #limit(): void {
    const least = this.#globe ? LEAST_GLOBE : coverWidth(this.#box) / UNIT
    this.#behaviour.scaleExtent([least, Math.max(least, 2 ** MAX_ZOOM)])
    this.#behaviour.translateExtent(this.#globe ? ENDLESS : WORLD)
  }

  #clamp(stage: Stage): Stage {
    return this.#globe ? stage : clampStage(stage, this.#box)
  }

  #step({ transform }: ZoomEvent): void {
    this.#home = false
    this.#moved = true
    this.#stage = stageOf(transform)
    placeStage(this.#options.stage, this.#stage)
    this.#options.onView(this.view)
  }

  #end({ sourceEvent }: ZoomEvent): void {
    if (this.#goal && isSame(this.#goal, this.#stage)) this.#settleHome()
    this.#goal = null
    const isRest = this.#moved && (sourceEvent !== null || this.#asked)
    this.#moved = false
    this.#asked = false
    if (isRest) this.#options.onRest(this.view)
  }

  #go(target: Stage, time: number): void {
    const stage = this.#clamp(target)
    if (!this.#home && isSame(stage, this.#stage)) {
      this.#asked = false
      return
    }
    const transform = transformOf(stage)
    if (time === 0 || this.#options.isStill()) this.#selection.interrupt().call(this.#behaviour.transform, transform)
    else this.#selection.transition().duration(time).call(this.#behaviour.transform, transform)
  }

  #goHome(animate: boolean): void {
    if (this.#home) this.#asked = false
    if (this.#home) return
    const target = this.#homeStage()
    this.#go(target, animate ? FLIGHT_TIME : 0)
    this.#goal = this.#clamp(target)
    if (isSame(this.#goal, this.#stage)) this.#settleHome()
  }

  #settleHome(): void {
    this.#goal = null
    this.#home = true
    this.#stage = this.#homeStage()
    placeStage(this.#options.stage, this.#globe ? this.#stage : null)
    this.#selection.property('__zoom', transformOf(this.#stage))
    this.#options.onView(this.view)
  }

  #homeStage(): Stage {
    const { map, stage } = this.#options
    return this.#globe ? stageOfCamera(globeCamera(this.#box), this.#box) : readHomeStage(map, stage)
  }

  #scaleBy(factor: number): void {
    const { width, left, top } = this.#stage
    const [x, y] = [this.#box.width / 2, this.#box.height / 2]
    this.#go({ width: width * factor, left: x - (x - left) * factor, top: y - (y - top) * factor }, STEP_TIME)
  }

  #resize(): void {
    const [before, box] = [this.#box, readBox(this.#options.map)]
    if ((box.width === before.width && box.height === before.height) || box.width === 0 || box.height === 0) return
    this.#box = box
    this.#limit()
    if (this.#home) this.#settleHome()
    else this.#keepCamera(before)
  }

  /** After the box has changed its size. */
  #keepCamera(before: Box): void {
    const box = this.#box
    this.#stage = this.#clamp(stageOfCamera(cameraOfStage(this.#stage, before), box))
    this.#selection.interrupt().property('__zoom', transformOf(this.#stage))
    placeStage(this.#options.stage, this.#stage)
    this.#options.onView(this.view)
  }
}
