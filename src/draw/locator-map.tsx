/** A small map in a page: a country among its neighbours, and where its records are placed. Draws finished values. */

import type { LaidPlace } from '../select/map/places.ts'
import { CLASSES } from './classes.ts'
import { CountryAmongOthers } from './countries.tsx'
import { PlaceInPicture } from './place-in-picture.tsx'

/** Units of the picture; about half a pixel each. */
export const LOCATOR_SIZE = { width: 960, height: 600 } as const
/** Units a pixel: how much larger marks are drawn than on the atlas' own map. */
export const LOCATOR_SCALE = 2

interface LocatorMapProps {
  /** Outlines of the neighbours, and of the country itself, as path data. */
  readonly land: string
  readonly here: string
  readonly places: readonly LaidPlace[]
  /** What the picture shows, in words. */
  readonly description: string
}

export function LocatorMap({ land, here, places, description }: LocatorMapProps) {
  const { width, height } = LOCATOR_SIZE
  return (
    <figure class="locator">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <CountryAmongOthers land={land} here={here} sink={CLASSES} />
        {places.map((place) => (
          <PlaceInPicture key={place.key} place={place} scale={LOCATOR_SCALE} sink={CLASSES} />
        ))}
      </svg>
    </figure>
  )
}
