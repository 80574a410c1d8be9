/** A group of dots at its place in a picture, which nobody can point at. */
import type { LaidDot, LaidPlace } from '../select/map/places.ts'
import { Dot } from './dot.tsx'
import type { Sink } from './sink.ts'

/** Pixels: the ring round the record that a picture is about, and the room between a group and its dashed ring. */
const SELECTED_RADIUS = 9
export const RING_GAP = 2.5

function PlacedDot({ dot, sink }: { readonly dot: LaidDot; readonly sink: Sink }) {
  const { dx, dy, selected } = dot
  return (
    <g {...sink.dot(dot)} transform={`translate(${dx} ${dy})`}>
      {selected && <circle r={SELECTED_RADIUS} {...sink.part('open')} />}
      <Dot dot={dot} sink={sink} />
    </g>
  )
}

interface PlaceProps {
  readonly place: LaidPlace
  /** Units of the picture a pixel of the marks. */
  readonly scale: number
  readonly sink: Sink
}

export function PlaceInPicture({ place, scale, sink }: PlaceProps) {
  const { x, y, aside, radius, unplaced, dots } = place
  const [dx, dy] = aside
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {(dx !== 0 || dy !== 0) && <path d={`M0 0L${dx} ${dy}`} {...sink.part('leader')} />}
      <g transform={`translate(${dx} ${dy})`}>
        {unplaced && <circle r={radius + RING_GAP} {...sink.part('ring')} />}
        {dots.map((dot) => (
          <PlacedDot key={dot.id} dot={dot} sink={sink} />
        ))}
      </g>
    </g>
  )
}
