/** A group of dots in a picture that leaves the page: every colour in its attributes, no class, no link. */

import type { Palette } from '../../draw/palette.ts'
import { BAR, SYMBOLS } from '../../draw/symbols.ts'
import type { LocatorDot, LocatorPlace } from '../map/locator-map.tsx'
import { type Painted, paintBar, paintLeader, paintRing, paintShape } from './paint.ts'

/** Pixels: the ring round a marked dot, and the room between a group and its dashed ring. */
const SELECTED_RADIUS = 9
const RING_GAP = 2.5

interface ShapeProps {
  readonly dot: Painted
  readonly palette: Palette
}

/** One mark around the origin. */
export function PictureShape({ dot, palette }: ShapeProps) {
  return (
    <>
      <path d={SYMBOLS[dot.layer]} {...paintShape(dot, palette)} />
      {dot.look.endsWith('ended') && <path d={BAR} {...paintBar(palette)} />}
    </>
  )
}

function PictureDot({ dot, palette }: { readonly dot: LocatorDot; readonly palette: Palette }) {
  return (
    <g data-id={dot.id} transform={`translate(${dot.dx} ${dot.dy})`}>
      {dot.selected && <circle r={SELECTED_RADIUS} fill={palette.paper} stroke={palette.focus} stroke-width="2.5" />}
      <PictureShape dot={dot} palette={palette} />
    </g>
  )
}

interface PlaceProps {
  readonly place: LocatorPlace
  readonly palette: Palette
  /** Units of the picture a pixel of the marks. */
  readonly scale: number
}

export function PicturePlace({ place, palette, scale }: PlaceProps) {
  const { x, y, aside, radius, unplaced, dots } = place
  const [dx, dy] = aside
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {(dx !== 0 || dy !== 0) && <path d={`M0 0L${dx} ${dy}`} {...paintLeader(palette)} />}
      <g transform={`translate(${dx} ${dy})`}>
        {unplaced && <circle r={radius + RING_GAP} {...paintRing(palette)} />}
        {dots.map((dot) => (
          <PictureDot key={dot.id} dot={dot} palette={palette} />
        ))}
      </g>
    </g>
  )
}
