/** The ground in WebGL. The only place that touches MapLibre, and a module of its own: it is loaded after the first picture. */
import { geoDistance } from 'd3'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { FILLS, fillName } from '../../draw/hatching.ts'
import { PALETTES, type Scheme } from '../../draw/palette.ts'
import type { Position } from '../../model/dataset.ts'
import type { Box } from '../../select/map/camera.ts'
import type { Camera, ProjectionName } from '../../state/view-state.ts'
import { type Fills, GlFailure, type GlGround, type GlOptions, type Pixel } from '../ground.ts'
import { fetchFile } from './fetch-file.ts'
import { drawFill, IMAGE_RATIO } from './fill-image.ts'
import { fetchOutlines } from './outlines.ts'
import { createStyle, NEAR_ZOOM, SCALES, type StyleInput } from './style.ts'

/** Radians between a position and what is seen where it is drawn: more means that it lies behind the globe. */
const BEHIND = 0.02
/** Zoom levels before they are shown at which the fine outlines are asked for. */
const AHEAD = 0.5
/** Beyond any zoom of the map. */
const ALWAYS = 24

/** @throws GlFailure where there is no WebGL */
function requireWebGl(document: Document): void {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) throw new GlFailure('unsupported', 'WebGL is not available')
  context.getExtension('WEBGL_lose_context')?.loseContext()
}

class GlMap implements GlGround {
  readonly #map: MapLibre
  readonly #options: GlOptions
  #input: StyleInput
  #box: Box | null = null
  #near: Promise<void> | null = null

  constructor(map: MapLibre, options: GlOptions, input: StyleInput) {
    this.#map = map
    this.#options = options
    this.#input = input
    map.on('webglcontextlost', () => options.onLost())
    map.on('webglcontextrestored', () => map.once('idle', () => options.onFound()))
  }

  readonly draw = ({ lng, lat, zoom }: Camera, box: Box): void => {
    if (box.width !== this.#box?.width || box.height !== this.#box?.height) this.#map.resize()
    this.#box = box
    this.#map.jumpTo({ center: [lng, lat], zoom })
    if (zoom > NEAR_ZOOM - AHEAD) this.#near ??= this.#loadNear()
  }

  readonly project = ([lng, lat]: Position): Pixel | null => {
    const { x, y } = this.#map.project([lng, lat])
    if (this.#input.projection === 'globe') {
      const seen = this.#map.unproject([x, y])
      if (geoDistance([lng, lat], [seen.lng, seen.lat]) > BEHIND) return null
    }
    return [x, y]
  }

  readonly countryAt = ([x, y]: Pixel): string | null => {
    const layers = SCALES.map((scale) => `hosts-${scale}`)
    const [hit] = this.#map.queryRenderedFeatures([x, y], { layers })
    return typeof hit?.properties.iso3 === 'string' ? hit.properties.iso3 : null
  }

  readonly setFills = (fills: Fills): void => this.#change({ fills })

  readonly setSelected = (selected: string | null): void => this.#change({ selected })

  readonly setProjection = (projection: ProjectionName): void => {
    if (projection === this.#input.projection) return
    this.#change({ projection })
    this.#map.setProjection({ type: projection })
  }

  readonly setScheme = (scheme: Scheme): void => {
    const palette = PALETTES[scheme]
    if (palette === this.#input.palette) return
    for (const fill of FILLS) {
      const { container, tile } = this.#options
      this.#map.updateImage(fillName(fill), drawFill(container.ownerDocument, fill, palette, tile))
    }
    this.#change({ palette })
  }

  readonly destroy = (): void => this.#map.remove()

  /** Sets what differs; MapLibre itself skips values that are the same. */
  #change(change: Partial<StyleInput>): void {
    this.#input = { ...this.#input, ...change }
    for (const layer of createStyle(this.#input, { type: 'FeatureCollection', features: [] }).layers) {
      if ('filter' in layer) this.#map.setFilter(layer.id, layer.filter)
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        this.#map.setPaintProperty(layer.id, name as 'fill-color', value)
    }
  }

  /** A failure leaves the coarse outlines; the next time the reader comes near it is tried again. */
  async #loadNear(): Promise<void> {
    try {
      const near = await fetchOutlines(this.#options.geography.near)
      this.#map.getSource<import('maplibre-gl').GeoJSONSource>('near')?.setData(near)
      this.#whenIdle(
        () => this.#map.isSourceLoaded('near'),
        () => this.#splitScales(),
      )
    } catch {
      this.#near = null
    }
  }

  #whenIdle(isReady: () => boolean, run: () => void): void {
    this.#map.once('idle', () => (isReady() ? run() : this.#whenIdle(isReady, run)))
  }

  #splitScales(): void {
    const { layers } = createStyle(this.#input, { type: 'FeatureCollection', features: [] })
    for (const { id } of layers) {
      if (id.endsWith('-far')) this.#map.setLayerZoomRange(id, 0, NEAR_ZOOM)
      if (id.endsWith('-near')) this.#map.setLayerZoomRange(id, NEAR_ZOOM, ALWAYS)
    }
  }
}

function addImages(map: MapLibre, { container, tile }: GlOptions, { palette }: StyleInput): void {
  for (const fill of FILLS) {
    const image = drawFill(container.ownerDocument, fill, palette, tile)
    map.addImage(fillName(fill), image, { pixelRatio: IMAGE_RATIO })
  }
}

function firstPicture(map: MapLibre): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once('idle', () => resolve())
    map.once('error', ({ error }) => reject(error))
    map.once('webglcontextlost', () => reject(new GlFailure('lost', 'the WebGL context was lost')))
  })
}

/** Ready when its first picture stands. @throws GlFailure where there is no WebGL, LoadFailure where a file cannot be had */
export async function createGlGround(options: GlOptions): Promise<GlGround> {
  const { container, camera, scheme, geography, hosts, fills } = options
  const document = container.ownerDocument
  requireWebGl(document)
  // The worker beforehand: MapLibre waits for ever for one that does not come.
  const [far] = await Promise.all([fetchOutlines(geography.far), fetchFile(workerUrl)])
  const input: StyleInput = { palette: PALETTES[scheme], hosts, fills, selected: null, projection: 'mercator' }
  setWorkerUrl(workerUrl)
  const map = new MapLibre({
    container,
    style: createStyle(input, far),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    // Where the map may look is decided once, for both grounds.
    transformConstrain: (center, zoom) => ({ center, zoom }),
    fadeDuration: 0,
    minZoom: -2,
    pixelRatio: Math.min(2, globalThis.devicePixelRatio),
  })
  map.once('style.load', () => addImages(map, options, input))
  try {
    await firstPicture(map)
  } catch (error) {
    map.remove()
    throw error
  }
  return new GlMap(map, options, input)
}
