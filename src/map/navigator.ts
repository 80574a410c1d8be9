/**
 * Moves the camera by pointer, wheel, fingers, keys and buttons, the same over either ground. Until the first move
 * nothing is set: the stylesheet's own camera stands, at any size of the box, and `reset` goes back to it.
 */
import { type Selection, select, type ZoomBehavior, type ZoomTransform, zoom } from 'd3'
import { type Box, cameraOfStage, type Stage } from '../select/map/camera.ts'
import { FIRST, viewOfCamera } from '../select/map/shown-camera.ts'
import type { MapCommand } from '../state/map-command.ts'
import { type Aim, type Camera, isOpened, NO_AIM } from '../state/view-state.ts'
import type { Pixel } from './ground.ts'
import { interpolateView } from './interpolate-view.ts'
import type { LookAt, Pose } from './pose.ts'
import { placeStage, readBox } from './stage-box.ts'
import { isSameView, limitStage, scaleStage, scalesOf, shiftStage, stageFor } from './stage-moves.ts'
import { type Constrain, ENDLESS, isGesture, isSame, stageOf, transformOf } from './transforms.ts'

interface NavigatorOptions {
  readonly map: HTMLElement
  readonly stage: HTMLElement
  readonly lookAt: LookAt
  /** Whether moves are to be shown at once: the reader asked for no motion. */
  readonly isStill: () => boolean
  /** At every step of a move. */
  readonly onMove: (pose: Pose) => void
  /** When the reader has moved the map and let go. */
  readonly onRest: (pose: Pose) => void
}

/** Milliseconds of a step by button or key, and of a flight to another view. */
const STEP_TIME = 250
const FLIGHT_TIME = 600

interface ZoomEvent {
  readonly transform: ZoomTransform
  readonly sourceEvent: Event | null
}

interface Goal {
  readonly aim: Aim
  readonly stage: Stage
}

export class Navigator {
  readonly #options: NavigatorOptions
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>
  readonly #byExtent: Constrain
  readonly #byStage: Constrain = (transform) => transformOf(limitStage(stageOf(transform), this.#box, false))
  readonly #observer: ResizeObserver
  #box: Box
  #aim: Aim = NO_AIM
  #globe = false
  #stage: Stage
  /** Where the flight under way will end. */
  #goal: Goal | null = null
  /** The move under way was asked for by a button or key of the map. */
  #asked = false
  /** The gesture under way has moved the map. */
  #moved = false

  constructor(options: NavigatorOptions) {
    this.#options = options
    this.#box = readBox(options.map)
    this.#stage = this.#stageOf(NO_AIM)
    this.#selection = select(options.map)
    this.#behaviour = zoom<HTMLElement, unknown>()
      .filter(isGesture)
      .extent(() => [
        [0, 0],
        [this.#box.width, this.#box.height],
      ])
      .translateExtent(ENDLESS)
      .interpolate(interpolateView)
      .on('zoom', (event: ZoomEvent) => this.#step(event))
      .on('end', (event: ZoomEvent) => this.#end(event))
    this.#byExtent = this.#behaviour.constrain()
    this.#limit()
    this.#selection.call(this.#behaviour).property('__zoom', transformOf(this.#stage))
    this.#observer = new ResizeObserver(() => this.#resize())
    this.#observer.observe(options.map)
  }

  get pose(): Pose {
    const [stage, box] = [this.#stage, this.#box]
    return {
      stage,
      box,
      camera: cameraOfStage(stage, box),
      view: this.#aim.view,
      first: this.#isFirst,
      chosen: (this.#goal?.aim ?? this.#aim).view !== null,
    }
  }

  /** Flies to where something is aimed at; the map that shows the view already stays. */
  moveTo(aim: Aim, animate = true): void {
    this.#begin(false)
    if (isSameView(aim.view, this.#aim.view)) {
      this.#aim = { ...aim, view: this.#aim.view }
      return
    }
    this.#flyTo(aim, animate)
  }

  run(command: MapCommand): void {
    this.#begin(true)
    if (command === 'reset') this.#flyTo({ ...this.#aim, view: this.#viewOfReset }, true)
    else this.#go(scaleStage(this.#stage, this.#box, command === 'in' ? 2 : 0.5), STEP_TIME)
  }

  /** Moves the picture by pixels. */
  panBy(shift: Pixel): void {
    this.#begin(true)
    this.#go(shiftStage(this.#stage, shift), STEP_TIME)
  }

  /** Whether the map is a globe: it turns past the edges of the stage, and its own first camera sees all of it. */
  setGlobe(globe: boolean): void {
    if (globe === this.#globe) return
    this.#globe = globe
    this.#limit()
    if (globe && this.#aim.view !== null) this.#aim = { ...this.#aim, view: this.#viewOfStage() }
    else this.#settle(this.#aim)
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
    this.#behaviour
      .scaleExtent(scalesOf(this.#box, this.#globe))
      .constrain(this.#globe ? this.#byExtent : this.#byStage)
  }

  get #isFirst(): boolean {
    return this.#cameraOf(this.#aim) === FIRST
  }

  /** Back to the first picture, also where something is opened that the map would look at by itself. */
  get #viewOfReset(): Camera | null {
    return isOpened(this.#aim) ? viewOfCamera(FIRST, this.#box) : null
  }

  #cameraOf(aim: Aim): Camera {
    return this.#options.lookAt(aim, this.#globe ? 'globe' : 'mercator', this.#box)
  }

  #stageOf(aim: Aim): Stage {
    return stageFor(this.#cameraOf(aim), this.#box, this.#globe)
  }

  #viewOfStage(): Camera {
    return viewOfCamera(cameraOfStage(this.#stage, this.#box), this.#box)
  }

  #step({ transform }: ZoomEvent): void {
    this.#moved = true
    this.#stage = stageOf(transform)
    this.#aim = { ...this.#aim, view: this.#viewOfStage() }
    placeStage(this.#options.stage, this.#stage)
    this.#options.onMove(this.pose)
  }

  #end({ sourceEvent }: ZoomEvent): void {
    if (this.#goal && isSame(this.#goal.stage, this.#stage)) this.#settle(this.#goal.aim)
    this.#goal = null
    const isRest = this.#moved && (sourceEvent !== null || this.#asked)
    this.#moved = false
    this.#asked = false
    if (isRest) this.#options.onRest(this.pose)
  }

  #flyTo(aim: Aim, animate: boolean): void {
    const stage = this.#stageOf(aim)
    this.#goal = { aim, stage }
    if (isSame(stage, this.#stage)) this.#settle(aim)
    this.#go(stage, animate ? FLIGHT_TIME : 0)
  }

  #go(target: Stage, time: number): void {
    const stage = limitStage(target, this.#box, this.#globe)
    if (isSame(stage, this.#stage)) {
      this.#asked = false
      return
    }
    const transform = transformOf(stage)
    if (time === 0 || this.#options.isStill()) this.#selection.interrupt().call(this.#behaviour.transform, transform)
    else this.#selection.transition().duration(time).call(this.#behaviour.transform, transform)
  }

  /** Looks there from now on, in a box of any size, without a move. What the stylesheet shows by itself is left to it. */
  #settle(aim: Aim): void {
    this.#goal = null
    this.#aim = aim
    this.#stage = this.#stageOf(aim)
    this.#selection.property('__zoom', transformOf(this.#stage))
    placeStage(this.#options.stage, this.#isFirst ? null : this.#stage)
    this.#options.onMove(this.pose)
  }

  /** The same part of the world stays in sight. */
  #resize(): void {
    const [before, box] = [this.#box, readBox(this.#options.map)]
    if ((box.width === before.width && box.height === before.height) || box.width === 0 || box.height === 0) return
    this.#box = box
    this.#limit()
    this.#settle(this.#goal ? this.#goal.aim : this.#aim)
    this.#selection.interrupt()
  }
}
