/** Where the map looks for a state in a box: the only answer, for pages, frames, lessons and pictures. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Position } from '../../model/dataset.ts'
import type { Aim, Camera, ViewState } from '../../state/view-state.ts'
import { positionsOfRecord, surroundingsOfCountry } from './around.ts'
import { type Box, globeCamera, unprojectFromStage, zoomOfWidth } from './camera.ts'
import { fitCamera } from './fit.ts'

/** Side of the stage, in pixels, in the first picture of any window: see `map.css`. */
export const FIRST_WIDTH = 2900
/** The point of the stage in its middle: Europe, where half of the alleged stations are listed. */
const FIRST_MIDDLE = [0.5264, 0.347] as const
const [lng, lat] = unprojectFromStage(...FIRST_MIDDLE)

/** The camera of the first picture, which the stylesheet shows by itself. */
export const FIRST: Camera = { lng, lat, zoom: zoomOfWidth(FIRST_WIDTH) }

/**
 * A view is an extent: the same part of the world in every frame. Its zoom is meant for a map of this size, in pixels:
 * about that of the atlas on a desk, and the shape of a printed one.
 */
export const REFERENCE_BOX: Box = { width: 800, height: 500 }
/** The view of all of the world: as far out as any box allows. */
export const WORLD_VIEW: Camera = { lng: 26, lat: 25, zoom: 0 }

/** Of the reference box: no map is so small, but one that is hidden has no size at all. */
const LEAST_SCALE = 0.1

/** Zoom levels by which a box must look nearer than the reference box to see what that sees, and more on two sides. */
function nearness({ width, height }: Box): number {
  return Math.log2(Math.max(LEAST_SCALE, Math.min(width / REFERENCE_BOX.width, height / REFERENCE_BOX.height)))
}

/** The view that a camera shows in a box: what an address says, so that it is seen in any other. */
export function viewOfCamera(camera: Camera, box: Box): Camera {
  return { ...camera, zoom: camera.zoom - nearness(box) }
}

/** Room round what is opened, for names and marks. */
export const ROOM = 0.84
/** The nearest zoom at which a country is shown: among its neighbours. */
export const CLOSEST = 5
/** Of a view, the nearest zoom at which a place is shown: in its country, or it would stand in nowhere. */
const PLACE_ZOOM = 4.6

function fitOpened(object: readonly Position[], box: Box, closest: number): Camera | null {
  return object.length === 0 ? null : fitCamera(object, box, { room: ROOM, closest })
}

/** Null: nothing is opened that has a place. */
function cameraOfOpened({ country, record }: Aim, index: AtlasIndex, box: Box): Camera | null {
  const opened = record === null ? null : index.records.find(({ id }) => id === record)
  const iso3 = opened ? opened.country : country
  const places = opened ? positionsOfRecord(opened, index) : []
  if (places.length > 0) return fitOpened(places, box, Math.min(CLOSEST, PLACE_ZOOM + nearness(box)))
  return iso3 === null ? null : fitOpened(surroundingsOfCountry(iso3, index), box, CLOSEST)
}

/**
 * Where the map looks: at the view that somebody chose, else at what is opened, else at the first picture. Limits of
 * the map's own, as the edges of the world, are not its affair.
 * @param state its `projection` is that of the map, which may be flat though a globe is asked for
 * @param index what is opened is found in it
 * @param box the map's, in pixels; the reference box: for what must not depend on the window
 */
export function shownCamera(state: Aim & Pick<ViewState, 'projection'>, index: AtlasIndex, box: Box): Camera {
  const { view, projection } = state
  if (view !== null) return { ...view, zoom: view.zoom + nearness(box) }
  const opened = cameraOfOpened(state, index, box)
  if (opened) return opened
  return projection === 'globe' ? globeCamera(box) : FIRST
}

/** From this zoom on a patrol round has a dot in each of its cities; in the world's picture one is enough. */
const EVERY_CITY_ZOOM = 3.2

/** Whether a patrol round has a dot in each of its cities: the same in every window. */
export function showsEveryCity(state: Aim & Pick<ViewState, 'projection'>, index: AtlasIndex): boolean {
  return shownCamera(state, index, REFERENCE_BOX).zoom >= EVERY_CITY_ZOOM
}
