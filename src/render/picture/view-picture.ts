/** The picture of a view as finished values: everything that `ViewPictureSvg` draws, in pixels. */

import type { CountryFill } from '../../draw/hatching.ts'
import type { Layer, Posture } from '../../model/vocabulary.ts'
import type { Box } from '../../select/camera.ts'
import type { LocatorPlace } from '../map/locator-map.tsx'
import type { SampleLook } from '../marks/legend-marks.tsx'

/** A country with records. */
export interface PictureHost {
  readonly iso3: string
  readonly d: string
  /** Undefined where no act is shown. */
  readonly fill: CountryFill | undefined
  readonly selected: boolean
}

export interface PictureGround {
  /** Where the paths' origin lies in the map, and how many pixels a unit of them is. */
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly land: string
  readonly hosts: readonly PictureHost[]
}

export interface PictureLabel {
  readonly name: string
  readonly x: number
  readonly y: number
}

export type LegendMark =
  | { readonly kind: 'layer'; readonly layer: Layer }
  | { readonly kind: 'look'; readonly look: SampleLook }
  | { readonly kind: 'posture'; readonly posture: Posture; readonly conflicting: boolean }

export interface LegendItem {
  readonly mark: LegendMark
  readonly words: string
}

export interface LegendGroup {
  readonly title: string
  readonly items: readonly LegendItem[]
}

export interface ViewPicture {
  /** Of the map. */
  readonly box: Box
  readonly title: string
  /** The window, what it shows, and by which clock, in sentences. */
  readonly words: string
  readonly ground: PictureGround
  readonly places: readonly LocatorPlace[]
  /** Pixels a pixel of the marks. */
  readonly scale: number
  readonly labels: readonly PictureLabel[]
  readonly legend: readonly LegendGroup[]
  /** Who says so, and where it is from: a line each. */
  readonly credit: readonly string[]
}
