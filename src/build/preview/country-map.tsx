/** The map of a country's preview image: the small map of its page, painted without a stylesheet. */

import { createAttributes } from '../../draw/attributes.ts'
import { PicturePlace } from '../../render/picture/picture-place.tsx'
import type { CountryPicture } from '../country-picture.ts'
import { COLOURS, COLUMN, COUNTRY_MAP, COUNTRY_SCALE } from './layout.ts'

export function CountryMap({ land, here, places }: CountryPicture) {
  const { width, height } = COUNTRY_MAP
  const { part } = createAttributes(COLOURS)
  return (
    <svg aria-hidden="true" x={COLUMN} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      {land && <path d={land} {...part('land')} />}
      {here && <path d={here} {...part('here')} stroke-width="1.5" />}
      {places.map((place) => (
        <PicturePlace key={place.key} place={place} palette={COLOURS} scale={COUNTRY_SCALE} />
      ))}
      <path d={`M0 0v${height}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
