/** Marks as they stand in the legend, in lists and on pages. */
import { CLASSES } from '../../draw/classes.ts'
import { Dot } from '../../draw/dot.tsx'
import { TILE_SIZE } from '../../draw/looks.ts'
import { SampleDot, sampleStyle } from '../../draw/sample.tsx'
import type { DotStyle } from '../../draw/sink.ts'
import { Tile } from '../../draw/tile.tsx'
import type { Layer, Posture } from '../../model/vocabulary.ts'
import type { Sample } from '../../select/map/key.ts'
import type { Certainty } from '../../select/time/visible.ts'

interface LayerMarkProps {
  readonly layer: Layer
  readonly look?: Certainty
  readonly ended?: boolean
}

const VIEW = '-8 -8 16 16'

function classOf(dot: DotStyle): string {
  return `legend-mark ${CLASSES.dot({ ...dot, id: '' }).class}`
}

export function LayerMark({ layer, look = 'certain', ended = false }: LayerMarkProps) {
  if (layer === 'answers') return <PostureMark posture="looking" />
  const dot: DotStyle = { layer, look: ended ? `${look} ended` : look, weak: false }
  return (
    <svg class={classOf(dot)} viewBox={VIEW} aria-hidden="true">
      <Dot dot={dot} sink={CLASSES} />
    </svg>
  )
}

/** A mark without a layer of its own, to explain one look. */
export function SampleMark({ sample }: { readonly sample: Sample }) {
  return (
    <svg class={classOf(sampleStyle(sample))} viewBox={VIEW} aria-hidden="true">
      <SampleDot sample={sample} sink={CLASSES} />
    </svg>
  )
}

/** A tile of a country's fill. */
export function PostureMark({ posture }: { readonly posture: Posture }) {
  return (
    <svg class="legend-mark posture-mark" viewBox={`0 0 ${TILE_SIZE} ${TILE_SIZE}`} aria-hidden="true">
      <Tile posture={posture} sink={CLASSES} />
    </svg>
  )
}
