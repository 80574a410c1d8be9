/** What the picture of the world holds: the outlines and marks of the first view, whole, at the size of the image. */

import type { GroundHost } from '../../draw/countries.tsx'
import { STAGE_UNITS } from '../../draw/ground/country-path.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { projectToStage } from '../../select/map/camera.ts'
import { type LaidPlace, selectPlaces, selectViewMarks } from '../../select/map/places.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { createGeography } from '../geography.ts'
import { WORLD_MAP, WORLD_SCALE } from './layout.ts'

/** Latitude of the upper edge: Europe's north; below it the image ends south of New Zealand. */
const NORTH = 64

/** Side of the stage, in pixels. */
const SIDE = WORLD_MAP.width
const TOP = projectToStage([0, NORTH])[1] * SIDE

export interface WorldPicture {
  readonly land: string
  readonly hosts: readonly GroundHost[]
  readonly places: readonly LaidPlace[]
  /** From stage units, in which the outlines are, to the picture's pixels, in which the places are. */
  readonly toPicture: string
}

export function createWorldPicture(index: AtlasIndex): WorldPicture {
  const isHost = new Set(index.countries.map(({ iso3 }) => iso3))
  const { paths } = createGeography()
  const { places } = selectPlaces({
    ...selectViewMarks(index, DEFAULT_STATE, false),
    country: null,
    selected: null,
    names: [],
    stage: { width: SIDE, left: 0, top: -TOP },
    box: WORLD_MAP,
    unit: WORLD_SCALE,
    scale: 1,
  })
  return {
    land: paths.flatMap(({ iso3, d }) => (isHost.has(iso3) ? [] : [d])).join(''),
    hosts: paths
      .filter(({ iso3 }) => isHost.has(iso3))
      .map(({ iso3, d }) => ({ iso3, outline: { d }, fill: undefined, selected: false })),
    places,
    toPicture: `translate(0 ${-TOP}) scale(${SIDE / STAGE_UNITS})`,
  }
}
