/** What d3-zoom needs to know of the stage: its transforms, its edges, and which events mean the map. */
import { type ZoomTransform, zoomIdentity } from 'd3'
import { SEEN, type Stage, widthOfZoom } from '../select/map/camera.ts'
import { type Start, startsMove } from './gesture.ts'

/** Side of the stage at scale 1 of d3's transform: that of zoom 0. */
export const UNIT = widthOfZoom(0)

type Corners = [[number, number], [number, number]]

/** How d3 keeps a gesture on the map. */
export type Constrain = (transform: ZoomTransform, box: Corners, stage: Corners) => ZoomTransform

/** Of a globe, which turns past the edges of the stage. */
export const ENDLESS: Corners = [
  [-Infinity, SEEN.top * UNIT - UNIT / 4],
  [Infinity, SEEN.bottom * UNIT + UNIT / 4],
]

/** Pixels within which two stages are the same. */
const SAME = 0.5

export function transformOf({ width, left, top }: Stage): ZoomTransform {
  return zoomIdentity.translate(left, top).scale(width / UNIT)
}

export function stageOf({ k, x, y }: ZoomTransform): Stage {
  return { width: k * UNIT, left: x, top: y }
}

export function isSame(a: Stage, b: Stage): boolean {
  return [a.width - b.width, a.left - b.left, a.top - b.top].every((gap) => Math.abs(gap) < SAME)
}

function placeOf(target: Element | null): Start['on'] {
  if (target?.closest('.map-controls')) return 'controls'
  return target?.closest('.dot') ? 'dot' : 'ground'
}

/** Whether an event begins a move of the map. */
export function isGesture(event: Event): boolean {
  const on = placeOf(event.target instanceof Element ? event.target : null)
  const { type } = event
  const { ctrlKey, button } = event as MouseEvent
  const fingers = 'touches' in event ? (event as TouchEvent).touches.length : null
  return startsMove({ type, fingers, ctrlKey, button, on })
}
