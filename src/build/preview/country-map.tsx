/** The map of a country's preview image: the small map of its page, painted without a stylesheet. */

import { paintBorder } from '../../render/picture/paint.ts'
import { PicturePlace } from '../../render/picture/picture-place.tsx'
import type { CountryPicture } from '../country-picture.ts'
import { COLOURS, COLUMN, COUNTRY_MAP, COUNTRY_SCALE } from './layout.ts'

export function CountryMap({ land, here, places }: CountryPicture) {
  const { width, height } = COUNTRY_MAP
  return (
    <svg aria-hidden="true" x={COLUMN} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      {land && <path d={land} fill={COLOURS.land} {...paintBorder(COLOURS)} />}
      {here && <path d={here} fill={COLOURS.posture.none} {...paintBorder(COLOURS)} stroke-width="1.5" />}
      {places.map((place) => (
        <PicturePlace key={place.key} place={place} palette={COLOURS} scale={COUNTRY_SCALE} />
      ))}
      <path d={`M0 0v${height}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
