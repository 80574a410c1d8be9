/** The map of the preview image of the world, painted without a stylesheet. */
import { paintBorder } from '../../render/picture/paint.ts'
import { PicturePlace } from '../../render/picture/picture-place.tsx'
import { COLOURS, WORLD_MAP, WORLD_SCALE } from './layout.ts'
import type { WorldPicture } from './world-picture.ts'

export function WorldMap({ land, here, places, toPicture }: WorldPicture) {
  const { width, height } = WORLD_MAP
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      <g transform={toPicture}>
        <path d={land} fill={COLOURS.land} {...paintBorder(COLOURS)} />
        <path d={here} fill={COLOURS.posture.none} {...paintBorder(COLOURS)} />
      </g>
      {places.map((place) => (
        <PicturePlace key={place.key} place={place} palette={COLOURS} scale={WORLD_SCALE} />
      ))}
      <path d={`M0 ${height}h${width}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
