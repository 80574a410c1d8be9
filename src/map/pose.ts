/** How the map lies, and where it is to look. */
import type { Box, Stage } from '../select/map/camera.ts'
import type { Aim, Camera, ProjectionName } from '../state/view-state.ts'

/** How the map lies now. */
export interface Pose {
  readonly stage: Stage
  readonly camera: Camera
  readonly box: Box
  /** What the map shows, in any box; null: it looks where nobody has moved it, at what is opened or at the first picture. */
  readonly view: Camera | null
  /** Whether that is the first picture, as the page came with it. */
  readonly first: boolean
  /** Whether somebody chose where it looks, or will once it is there. */
  readonly chosen: boolean
}

/** Where a map looks in a box. */
export type LookAt = (aim: Aim, projection: ProjectionName, box: Box) => Camera
