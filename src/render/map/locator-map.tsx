/** A small map in a page: a country among its neighbours, and where its records are placed. Draws finished values. */

import { BAR, LAYER_LOOKS } from '../../draw/looks.ts'
import type { Layer } from '../../model/vocabulary.ts'
import type { DotLook } from '../../select/map/dot-look.ts'

/** Units of the picture; about half a pixel each. */
export const LOCATOR_SIZE = { width: 960, height: 600 } as const
/** Units a pixel: how much larger marks are drawn than on the atlas' own map. */
export const LOCATOR_SCALE = 2

export interface LocatorDot {
  readonly id: string
  readonly layer: Layer
  readonly look: DotLook
  readonly weak: boolean
  /** Pixels from the middle of its group. */
  readonly dx: number
  readonly dy: number
  readonly selected: boolean
}

export interface LocatorPlace {
  readonly key: string
  /** Units. */
  readonly x: number
  readonly y: number
  /** Pixels aside, where groups would cover each other. */
  readonly aside: readonly [number, number]
  readonly radius: number
  readonly unplaced: boolean
  readonly dots: readonly LocatorDot[]
}

export interface LocatorMapProps {
  /** Outlines of the neighbours, and of the country itself, as path data. */
  readonly land: string
  readonly here: string
  readonly places: readonly LocatorPlace[]
  /** What the picture shows, in words. */
  readonly description: string
}

function Dot({ dot }: { readonly dot: LocatorDot }) {
  const { layer, look, weak, selected, dx, dy } = dot
  return (
    <g class={`dot l-${layer} ${look}${weak ? ' weak' : ''}`} transform={`translate(${dx} ${dy})`}>
      {selected && <circle class="marked" r="9" />}
      <path class="shape" d={LAYER_LOOKS[layer].symbol} />
      {look.endsWith('ended') && <path class="bar" d={BAR} />}
    </g>
  )
}

interface PlaceProps {
  readonly place: LocatorPlace
  /** Units a pixel. */
  readonly scale: number
}

/** The dots of a place. */
export function Place({ place, scale }: PlaceProps) {
  const { x, y, aside, radius, unplaced, dots } = place
  const [dx, dy] = aside
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {(dx !== 0 || dy !== 0) && <path class="leader" d={`M0 0L${dx} ${dy}`} />}
      <g transform={`translate(${dx} ${dy})`}>
        {unplaced && <circle class="ring" r={radius + 2.5} />}
        {dots.map((dot) => (
          <Dot key={dot.id} dot={dot} />
        ))}
      </g>
    </g>
  )
}

export function LocatorMap({ land, here, places, description }: LocatorMapProps) {
  const { width, height } = LOCATOR_SIZE
  return (
    <figure class="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <path class="land" d={land} />
        <path class="here" d={here} />
        {places.map((place) => (
          <Place key={place.key} place={place} scale={LOCATOR_SCALE} />
        ))}
      </svg>
    </figure>
  )
}
