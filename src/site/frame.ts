/** A frame: the part of the stage around a country that its picture shows. */
import type { Position } from '../model/dataset.ts'
import { type Box, projectToStage, type Stage, widthOfZoom, zoomOfWidth } from '../select/map/camera.ts'
import { fitCamera } from '../select/map/fit.ts'
import type { Camera } from '../state/view-state.ts'

/** A part of the stage, in fractions of its side, and the picture that it fills, in units. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly size: Box
}

/** Of the stage: narrower frames would show a city alone. About four degrees. */
const LEAST_WIDTH = 0.012
/** The part of a frame that may be taken by what must be seen. */
const ROOM = 5 / 6

/** The frame of a picture of this size that shows what a camera sees in a box. */
export function frameOfCamera({ lng, lat, zoom }: Camera, box: Box, size: Box): Frame {
  const [x, y] = projectToStage([lng, lat])
  const side = widthOfZoom(zoom)
  const [width, height] = [box.width / side, box.height / side]
  return { left: x - width / 2, top: y - height / 2, width, size }
}

/** The frame of a picture of this size that shows all positions, away from its edges. */
export function frameAround(positions: readonly Position[], size: Box): Frame {
  const closest = zoomOfWidth(size.width / LEAST_WIDTH)
  return frameOfCamera(fitCamera(positions, size, { room: ROOM, closest }), size, size)
}

/** How the stage lies in the picture, in its units. */
export function stageOfFrame({ left, top, width, size }: Frame): Stage {
  const side = size.width / width
  return { width: side, left: -left * side, top: -top * side }
}
