/** The map of the preview image of the world, painted without a stylesheet. */
import { createAttributes } from '../../draw/attributes.ts'
import { PicturePlace } from '../../render/picture/picture-place.tsx'
import { COLOURS, WORLD_MAP, WORLD_SCALE } from './layout.ts'
import type { WorldPicture } from './world-picture.ts'

export function WorldMap({ land, here, places, toPicture }: WorldPicture) {
  const { width, height } = WORLD_MAP
  const { part } = createAttributes(COLOURS)
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      <g transform={toPicture}>
        <path d={land} {...part('land')} />
        <path d={here} {...part('plain host')} {...part('host')} />
      </g>
      {places.map((place) => (
        <PicturePlace key={place.key} place={place} palette={COLOURS} scale={WORLD_SCALE} />
      ))}
      <path d={`M0 ${height}h${width}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
