/** What d3-zoom needs to know of the stage: its transforms, its edges, and which events mean the map. */
import { type ZoomTransform, zoomIdentity } from 'd3'
import { SEEN, type Stage, widthOfZoom } from '../select/map/camera.ts'
import { type Start, startsMove } from './gesture.ts'

/** Side of the stage at scale 1 of d3's transform: that of zoom 0. */
export const UNIT = widthOfZoom(0)

export type Extent = [[number, number], [number, number]]
export const ENDLESS: Extent = [
  [-Infinity, SEEN.top * UNIT - UNIT / 4],
  [Infinity, SEEN.bottom * UNIT + UNIT / 4],
]
export const WORLD_EXTENT: Extent = [
  [0, SEEN.top * UNIT],
  [UNIT, SEEN.bottom * UNIT],
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
