/** The map of a country's preview image: the small map of its page, painted without a stylesheet. */
import { createAttributes } from '../../draw/attributes.ts'
import { CountryAmongOthers } from '../../draw/countries.tsx'
import { PlaceInPicture } from '../../draw/place-in-picture.tsx'
import type { CountryPicture } from '../country-picture.ts'
import { COLOURS, COLUMN, COUNTRY_MAP, COUNTRY_SCALE } from './layout.ts'

/** Pixels of the image a pixel of the outlines. */
const LINE = 1.5

export function CountryMap({ land, here, places }: CountryPicture) {
  const { width, height } = COUNTRY_MAP
  const sink = createAttributes(COLOURS)
  return (
    <svg aria-hidden="true" x={COLUMN} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={`M0 0h${width}v${height}H0z`} fill={COLOURS.sea} />
      <CountryAmongOthers land={land} here={here} sink={createAttributes(COLOURS, LINE)} />
      {places.map((place) => (
        <PlaceInPicture key={place.key} place={place} scale={COUNTRY_SCALE} sink={sink} />
      ))}
      <path d={`M0 0v${height}`} stroke={COLOURS.rule} stroke-width="2" />
    </svg>
  )
}
