/** Which ground lies beneath the marks, and when WebGL is asked for: the decisions of the switch. */

import type { GlTrouble } from '../state/gl-trouble.ts'
import type { ProjectionName } from '../state/view-state.ts'

export type GroundKind = 'svg' | 'gl'

interface GroundState {
  readonly kind: GroundKind
  /** WebGL stands, in use or not. */
  readonly hasGl: boolean
  /** It was asked for, and nothing has come of it yet, or it failed for good. */
  readonly asked: boolean
  /** Why the last try brought nothing. */
  readonly trouble: GlTrouble | null
}

export const FIRST_GROUND: GroundState = { kind: 'svg', hasGl: false, asked: false, trouble: null }

/** Whether another try can help: at a wish of the reader or when the network is back, never by itself. */
export function canRetry({ hasGl, trouble }: GroundState): boolean {
  return !hasGl && (trouble === 'unreachable' || trouble === 'lost')
}

/** Whether the map changes to a ground: to another, and to WebGL only where it stands. */
export function canUse(kind: GroundKind, state: GroundState): boolean {
  return kind !== state.kind && (kind === 'svg' || state.hasGl)
}

/** Only WebGL can be a globe. */
export function isGlobe({ kind }: GroundState, projection: ProjectionName): boolean {
  return kind === 'gl' && projection === 'globe'
}
