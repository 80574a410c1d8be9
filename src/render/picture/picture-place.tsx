/** A group of dots in a picture that leaves the page: every colour in its attributes, no class, no link. */
import { createAttributes } from '../../draw/attributes.ts'
import { BAR, LAYER_LOOKS } from '../../draw/looks.ts'
import type { Palette } from '../../draw/palette.ts'
import type { DotStyle } from '../../draw/sink.ts'
import type { LocatorDot, LocatorPlace } from '../map/locator-map.tsx'

/** Pixels: the ring round a marked dot, and the room between a group and its dashed ring. */
const SELECTED_RADIUS = 9
const RING_GAP = 2.5

interface ShapeProps {
  readonly dot: DotStyle
  readonly palette: Palette
}

/** One mark around the origin. */
export function PictureShape({ dot, palette }: ShapeProps) {
  const { shape, part } = createAttributes(palette)
  return (
    <>
      <path d={LAYER_LOOKS[dot.layer].symbol} {...shape(dot)} />
      {dot.look.endsWith('ended') && <path d={BAR} {...part('bar')} />}
    </>
  )
}

function PictureDot({ dot, palette }: { readonly dot: LocatorDot; readonly palette: Palette }) {
  return (
    <g data-id={dot.id} transform={`translate(${dot.dx} ${dot.dy})`}>
      {dot.selected && <circle r={SELECTED_RADIUS} {...createAttributes(palette).part('open')} />}
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
  const { part } = createAttributes(palette)
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {(dx !== 0 || dy !== 0) && <path d={`M0 0L${dx} ${dy}`} {...part('leader')} />}
      <g transform={`translate(${dx} ${dy})`}>
        {unplaced && <circle r={radius + RING_GAP} {...part('ring')} />}
        {dots.map((dot) => (
          <PictureDot key={dot.id} dot={dot} palette={palette} />
        ))}
      </g>
    </g>
  )
}
