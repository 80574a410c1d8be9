/** A mark that stands for no layer, to explain how marks can look. */
import type { Sample } from '../select/map/key.ts'
import { BAR, LAYER_LOOKS } from './looks.ts'
import type { DotStyle, Sink } from './sink.ts'

/** Pixels; and how much smaller the mark in the ring is drawn, so that both fit. */
const RING_RADIUS = 7
const IN_RING = 'scale(0.6)'

/** What the mark of a sample is painted like. */
export function sampleStyle(sample: Sample): DotStyle {
  const certainty = sample === 'possible' ? 'possible' : 'certain'
  return {
    layer: 'network-not-stated',
    look: sample === 'ended' ? `${certainty} ended` : certainty,
    weak: sample === 'weak',
  }
}

interface SampleProps {
  readonly sample: Sample
  readonly sink: Sink
}

/** Around the origin, round and grey. */
export function SampleDot({ sample, sink }: SampleProps) {
  const isUnplaced = sample === 'unplaced'
  return (
    <>
      {isUnplaced && <circle r={RING_RADIUS} {...sink.part('ring')} />}
      <path
        d={LAYER_LOOKS.fuzhou.symbol}
        transform={isUnplaced ? IN_RING : undefined}
        {...sink.shape(sampleStyle(sample))}
      />
      {sample === 'ended' && <path d={BAR} {...sink.part('bar')} />}
    </>
  )
}
