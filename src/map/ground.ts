/** What lies beneath the marks. Two kinds answer to this: SVG from the first moment, WebGL once it is there. */

import type { CountryFill } from '../draw/hatching.ts'
import type { Scheme } from '../draw/palette.ts'
import type { Position } from '../model/dataset.ts'
import type { Box } from '../select/map/camera.ts'
import type { GlTrouble } from '../state/gl-trouble.ts'
import type { Camera, ProjectionName } from '../state/view-state.ts'

/** Pixels from the north-west corner of the map's box. */
export type Pixel = readonly [number, number]

export type Fills = ReadonlyMap<string, CountryFill>

export interface Ground {
  /** Shows what the camera sees. Where the stage lies is not its affair: the map moves that. */
  readonly draw: (camera: Camera, box: Box) => void
  /** Where a position stands in the box now; null behind the globe. */
  readonly project: (position: Position) => Pixel | null
  /** ISO 3166-1 alpha-3 of the country with records at a pixel, or null. */
  readonly countryAt: (pixel: Pixel) => string | null
  readonly setFills: (fills: Fills) => void
  readonly setSelected: (iso3: string | null) => void
  readonly destroy: () => void
}

/** A reason that lies in the browser, not in a file. */
export class GlFailure extends Error {
  readonly kind: GlTrouble

  constructor(kind: GlTrouble, message: string) {
    super(message)
    this.kind = kind
  }
}

/** The ground that only WebGL can be: it can also be a globe. */
export interface GlGround extends Ground {
  readonly setProjection: (projection: ProjectionName) => void
  readonly setScheme: (scheme: Scheme) => void
}

export interface GlOptions {
  /** An empty element that fills the map's box, beneath the stage. */
  readonly container: HTMLElement
  readonly camera: Camera
  readonly scheme: Scheme
  /** Side of a tile of the fills at whole zoom levels, in pixels. */
  readonly tile: number
  /** Addresses of the outlines as TopoJSON: coarse, and fine. */
  readonly geography: { readonly far: string; readonly near: string }
  /** Countries with records. */
  readonly hosts: ReadonlySet<string>
  readonly fills: Fills
  /** The graphics card let go of the picture, or has it again. */
  readonly onLost: () => void
  readonly onFound: () => void
}

/** What the module that brings WebGL offers. The promise is kept once the first picture stands. */
export interface GlModule {
  /** @throws GlFailure where there is no WebGL, LoadFailure where a file cannot be had */
  readonly createGlGround: (options: GlOptions) => Promise<GlGround>
}
