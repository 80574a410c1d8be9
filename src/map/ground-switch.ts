/** The ground in use: SVG first, WebGL once it stands, SVG again when the graphics card lets go. */

import { tilePixels } from '../draw/hatching.ts'
import type { Box } from '../select/map/camera.ts'
import type { GlTrouble } from '../state/gl-trouble.ts'
import type { Camera, ProjectionName } from '../state/view-state.ts'
import type { Fills, GlFailure, GlGround, GlModule, Ground } from './ground.ts'
import { canRetry, canUse, FIRST_GROUND, type GroundKind, isGlobe } from './ground-choice.ts'
import { readScheme, watchScheme } from './scheme.ts'

interface SwitchOptions {
  readonly map: HTMLElement
  readonly svg: Ground
  readonly hosts: ReadonlySet<string>
  readonly geography: { readonly far: string; readonly near: string }
  /** Null: WebGL is not wanted. */
  readonly loadGl: (() => Promise<GlModule>) | null
  /** After the ground was exchanged, or could not be, with the reason. */
  readonly onGround: (kind: GroundKind, trouble: GlTrouble | null) => void
}

/** By its field, as errors come from another bundle; what says nothing of itself is a failure of the browser. */
function troubleOf(error: unknown): GlTrouble {
  return (error as Partial<GlFailure> | null)?.kind ?? 'unsupported'
}

export class GroundSwitch {
  readonly #options: SwitchOptions
  #gl: GlGround | null = null
  #state = FIRST_GROUND
  #destroyed = false
  #stopWatching = () => {}
  #view: readonly [Camera, Box] | null = null
  #firstZoom: number | null = null
  #fills: Fills = new Map()
  #selected: string | null = null
  #projection: ProjectionName = 'mercator'

  /** What is printed is the SVG, whatever lies on the screen. */
  readonly #beforePrint = () => this.#catchUp(this.#options.svg)

  /** Asks again where that can help. */
  readonly retry = (): void => {
    if (!canRetry(this.#state)) return
    this.#state = { ...this.#state, asked: false }
    void this.load()
  }

  constructor(options: SwitchOptions) {
    this.#options = options
    addEventListener('beforeprint', this.#beforePrint)
    addEventListener('online', this.retry)
  }

  get kind(): GroundKind {
    return this.#state.kind
  }

  /** What answers just now. */
  get ground(): Ground {
    return (this.kind === 'gl' && this.#gl) || this.#options.svg
  }

  get isGlobe(): boolean {
    return isGlobe(this.#state, this.#projection)
  }

  draw(camera: Camera, box: Box): void {
    this.#view = [camera, box]
    this.#firstZoom ??= camera.zoom
    this.ground.draw(camera, box)
  }

  setFills(fills: Fills): void {
    this.#fills = fills
    this.ground.setFills(fills)
  }

  setSelected(iso3: string | null): void {
    this.#selected = iso3
    this.ground.setSelected(iso3)
  }

  setProjection(projection: ProjectionName): void {
    this.#projection = projection
    this.#gl?.setProjection(projection)
    if (projection !== 'globe') return
    this.retry()
    void this.load()
  }

  /** Brings WebGL, once; where it fails the SVG stays and the reason is told. */
  async load(): Promise<void> {
    const { loadGl, onGround } = this.#options
    if (this.#state.asked || !loadGl) return
    this.#state = { ...this.#state, asked: true, trouble: null }
    const container = this.#addContainer()
    try {
      const { createGlGround } = await loadGl()
      const gl = await createGlGround(this.#glOptions(container))
      if (this.#destroyed) gl.destroy()
      else this.#take(gl)
    } catch (error) {
      container.remove()
      const trouble = troubleOf(error)
      this.#state = { ...this.#state, trouble }
      if (!this.#destroyed) onGround('svg', trouble)
    }
  }

  destroy(): void {
    this.#destroyed = true
    this.#stopWatching()
    removeEventListener('beforeprint', this.#beforePrint)
    removeEventListener('online', this.retry)
    this.#options.svg.destroy()
    this.#gl?.destroy()
    this.#options.map.querySelector('.map-gl')?.remove()
    this.#options.map.classList.remove('gl')
  }

  #addContainer(): HTMLElement {
    const container = this.#options.map.ownerDocument.createElement('div')
    container.className = 'map-gl'
    container.setAttribute('aria-hidden', 'true')
    this.#options.map.prepend(container)
    return container
  }

  #glOptions(container: HTMLElement) {
    const { map, geography, hosts } = this.#options
    const camera = this.#view?.[0] ?? { lng: 0, lat: 0, zoom: 0 }
    const scheme = readScheme(map.ownerDocument)
    const events = { onLost: () => this.#use('svg', 'lost'), onFound: () => this.#use('gl') }
    const tile = tilePixels(this.#firstZoom ?? camera.zoom)
    return { container, camera, scheme, tile, geography, hosts, fills: this.#fills, ...events }
  }

  #take(gl: GlGround): void {
    this.#gl = gl
    this.#state = { ...this.#state, hasGl: true }
    this.#stopWatching = watchScheme(this.#options.map.ownerDocument, (scheme) => gl.setScheme(scheme))
    gl.setScheme(readScheme(this.#options.map.ownerDocument))
    gl.setProjection(this.#projection)
    this.#use('gl')
  }

  /** Tells a ground all that it may have missed: only the one in use is told of changes. */
  #catchUp(ground: Ground): void {
    ground.setFills(this.#fills)
    ground.setSelected(this.#selected)
    if (this.#view) ground.draw(...this.#view)
  }

  #use(kind: GroundKind, trouble: GlTrouble | null = null): void {
    if (this.#destroyed || !canUse(kind, this.#state)) return
    this.#state = { ...this.#state, kind }
    this.#catchUp(this.ground)
    this.#options.map.classList.toggle('gl', kind === 'gl')
    this.#options.onGround(kind, trouble)
  }
}
