/** Marks as they stand in the legend, in lists and on pages. */

import { conflictingPosture } from '../../draw/hatching.ts'
import { BAR, CONFLICT_BAND, LAYER_LOOKS, POSTURE_LOOKS, TILE_SIZE } from '../../draw/looks.ts'
import type { Layer, Posture } from '../../model/vocabulary.ts'
import type { Certainty } from '../../select/visible.ts'

interface LayerMarkProps {
  readonly layer: Layer
  readonly look?: Certainty
  readonly ended?: boolean
}

const VIEW = '-8 -8 16 16'

export function LayerMark({ layer, look = 'certain', ended = false }: LayerMarkProps) {
  if (layer === 'answers') return <PostureMark posture="looking" conflicting={false} />
  return (
    <svg class={`legend-mark dot l-${layer} ${look}`} viewBox={VIEW} aria-hidden="true">
      <path class="shape" d={LAYER_LOOKS[layer].symbol} />
      {ended && <path class="bar" d={BAR} />}
    </svg>
  )
}

export type SampleLook = 'certain' | 'possible' | 'ended' | 'unplaced' | 'weak'

/** A mark without a layer of its own, to explain one look. */
export function SampleMark({ look }: { readonly look: SampleLook }) {
  const certainty = look === 'possible' ? 'possible' : 'certain'
  return (
    <svg class={`legend-mark dot l-network-not-stated ${certainty} ${look}`} viewBox={VIEW} aria-hidden="true">
      {look === 'unplaced' && <circle class="ring" r="7" />}
      <path class="shape" d={LAYER_LOOKS.fuzhou.symbol} transform={look === 'unplaced' ? 'scale(0.6)' : undefined} />
      {look === 'ended' && <path class="bar" d={BAR} />}
    </svg>
  )
}

interface PostureMarkProps {
  readonly posture: Posture
  readonly conflicting: boolean
}

/** A tile of a country's fill. */
export function PostureMark({ posture, conflicting }: PostureMarkProps) {
  return (
    <svg class="legend-mark posture-mark" viewBox={`0 0 ${TILE_SIZE} ${TILE_SIZE}`} aria-hidden="true">
      <path class={`posture-fill posture-${posture}`} d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} />
      {conflicting && <path class={`posture-band posture-${conflictingPosture(posture)}`} d={CONFLICT_BAND} />}
      <path class="hatch" d={POSTURE_LOOKS[posture].hatch} />
    </svg>
  )
}
