/**
 * A view of a lesson shows the same part of the world in every box: its zoom is meant for a reference box, and is
 * changed for others so that nothing of it is cut off.
 */
import type { Camera } from '../state/view-state.ts'
import type { Box } from './camera.ts'

/** Pixels: about the map of the atlas on a desk, and the shape of a printed one. */
export const REFERENCE_BOX = { width: 800, height: 500 } as const

/** The camera that sees in a box what another sees in the reference box, and a little more on two sides. */
export function fitCamera({ lng, lat, zoom }: Camera, { width, height }: Box): Camera {
  const scale = Math.min(width / REFERENCE_BOX.width, height / REFERENCE_BOX.height)
  return { lng, lat, zoom: zoom + Math.log2(scale) }
}
