/**
 * Beyond the number of dots that the page carries well, places that lie close join into one counted mark, which opens
 * on zoom. The atlas' own data stay far below it: every record has its dot.
 */
import { group, sum } from 'd3'
import type { Camera } from '../../state/view-state.ts'
import { MAX_ZOOM, projectToStage, widthOfZoom } from './camera.ts'
import type { ScenePlace } from './scene.ts'

/** Dots that are drawn one by one; measured: beyond it a step of the slider costs more than a frame. */
export const MOST_DOTS = 1500
/** Side of the cells that join what lies in them, in pixels. */
const CELL = 48
/** Of a counted mark, in pixels. */
const JOINED_RADIUS = 14
/** Half of the part of the map that is kept around a camera, in pixels: more than the largest screens show. */
const REACH = { x: 2200, y: 1400 } as const
/** From this zoom in the reference box on, every record stands for itself: the largest screens come no nearer. */
const ALONE_ZOOM = MAX_ZOOM - 2

function isNear({ place }: ScenePlace, camera: Camera, width: number): boolean {
  const [x, y] = projectToStage(place.position)
  const [cx, cy] = projectToStage([camera.lng, camera.lat])
  return Math.abs(x - cx) * width < REACH.x && Math.abs(y - cy) * width < REACH.y
}

function cellOf({ place }: ScenePlace, width: number): string {
  const [x, y] = projectToStage(place.position)
  return `${Math.floor((x * width) / CELL)} ${Math.floor((y * width) / CELL)}`
}

/** Many places as one: it stands where the largest of them is. */
function clusterOf(places: readonly ScenePlace[]): readonly ScenePlace[] {
  const [first, ...rest] = places
  if (!first || rest.length === 0) return places
  const joined = places.flatMap((entry) => entry.dots.map(({ id }) => id))
  return [{ place: { ...first.place, key: `${first.place.key}+` }, dots: [], joined, radius: JOINED_RADIUS }]
}

/** The scene as it is where it is small; else joined, and only around the camera. @param camera in the reference box */
export function clusterPlaces(scene: readonly ScenePlace[], camera: Camera): readonly ScenePlace[] {
  if (sum(scene, ({ dots }) => dots.length) <= MOST_DOTS) return scene
  const width = widthOfZoom(camera.zoom)
  const near = scene.filter((entry) => isNear(entry, camera, width))
  if (camera.zoom >= ALONE_ZOOM) return near
  return [...group(near, (entry) => cellOf(entry, width)).values()].flatMap(clusterOf)
}
