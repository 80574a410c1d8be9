/** What the picture of the world holds: the outlines and marks of the first view, whole, at the size of the image. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { STAGE_UNITS } from '../../render/ground-svg/country-path.ts'
import { projectToStage } from '../../select/camera.ts'
import { selectDotLooks } from '../../select/map/dot-look.ts'
import { selectScene } from '../../select/scene.ts'
import { spreadPlaces } from '../../select/spread.ts'
import { selectVisible } from '../../select/visible.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import type { CountryPicture } from '../country-picture.ts'
import { createGeography } from '../geography.ts'
import { WORLD_MAP, WORLD_SCALE } from './layout.ts'

/** Latitude of the upper edge: Europe's north; below it the image ends south of New Zealand. */
const NORTH = 64

/** Side of the stage, in pixels. */
const SIDE = WORLD_MAP.width
const TOP = projectToStage([0, NORTH])[1] * SIDE

export interface WorldPicture extends CountryPicture {
  /** From stage units, in which the outlines are, to the picture's pixels, in which the places are. */
  readonly toPicture: string
}

export function createWorldPicture(index: AtlasIndex): WorldPicture {
  const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
  const { paths } = createGeography()
  const join = (isHost: boolean) => paths.flatMap(({ iso3, d }) => (hosts.has(iso3) === isHost ? d : [])).join('')
  const scene = selectScene(index, DEFAULT_STATE.layers, false)
  const looks = selectDotLooks(selectVisible(index, DEFAULT_STATE))
  const asides = spreadPlaces(scene, SIDE / WORLD_SCALE, 1)
  const places = scene.map(({ place, radius, dots }) => {
    const [x, y] = projectToStage(place.position)
    return {
      key: place.key,
      x: Math.round(x * SIDE),
      y: Math.round(y * SIDE - TOP),
      aside: asides.get(place.key) ?? ([0, 0] as const),
      radius,
      unplaced: place.precision === 'country',
      dots: dots.map((dot) => ({ ...dot, look: looks.get(dot.id) ?? 'possible', selected: false })),
    }
  })
  const toPicture = `translate(0 ${-TOP}) scale(${SIDE / STAGE_UNITS})`
  return { land: join(false), here: join(true), places, toPicture }
}
