/** The one dot: the shape of its layer, barred where a closing was reported. */
import { BAR, LAYER_LOOKS } from './looks.ts'
import type { DotStyle, Sink } from './sink.ts'

interface DotProps {
  readonly dot: DotStyle
  readonly sink: Sink
}

/** Around the origin. */
export function Dot({ dot, sink }: DotProps) {
  return (
    <>
      <path d={LAYER_LOOKS[dot.layer].symbol} {...sink.shape(dot)} />
      {dot.look.endsWith('ended') ? <path d={BAR} {...sink.part('bar')} /> : null}
    </>
  )
}
