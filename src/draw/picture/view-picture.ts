/** The picture of a view as finished values: everything that `ViewPictureSvg` draws, in pixels. */

import type { Box } from '../../select/map/camera.ts'
import type { KeyRow } from '../../select/map/key.ts'
import type { LaidPlaces } from '../../select/map/places.ts'
import type { GroundHost } from '../countries.tsx'

export interface PictureGround {
  /** Where the paths' origin lies in the map, and how many pixels a unit of them is. */
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly land: string
  readonly hosts: readonly GroundHost[]
}

export interface LegendItem {
  readonly row: KeyRow
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
  readonly laid: LaidPlaces
  readonly legend: readonly LegendGroup[]
  /** Who says so, and where it is from: a line each. */
  readonly credit: readonly string[]
}
