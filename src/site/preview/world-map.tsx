/** The map of the preview image of the world, painted without a stylesheet. */
import { createAttributes } from '../../draw/attributes.ts'
import { Countries } from '../../draw/countries.tsx'
import { PlaceInPicture } from '../../draw/place-in-picture.tsx'
import { COLOURS, WORLD_MAP, WORLD_SCALE } from './layout.ts'
import type { WorldPicture } from './world-picture.ts'

export function WorldMap({ land, hosts, places, toPicture }: WorldPicture) {
  const { width, height } = WORLD_MAP
  const sink = createAttributes(COLOURS)
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      <g transform={toPicture}>
        <Countries land={{ d: land }} hosts={hosts} sink={sink} />
      </g>
      {places.map((place) => (
        <PlaceInPicture key={place.key} place={place} scale={WORLD_SCALE} sink={sink} />
      ))}
      <path d={`M0 ${height}h${width}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
