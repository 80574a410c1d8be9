/** The map of a lesson's step as a picture: the state of the atlas that the step is about. Draws finished values. */

import type { LaidPlaces } from '../select/map/places.ts'
import { CLASSES } from './classes.ts'
import { Countries, type GroundHost } from './countries.tsx'
import { TILE_SIZE } from './looks.ts'
import { PlaceInPicture } from './place-in-picture.tsx'
import { Patterns } from './tile.tsx'

/** Units of the picture, and how many of them a pixel of its marks takes: as if it were 480 pixels wide. */
export const STEP_SIZE = { width: 640, height: 400 } as const
export const STEP_SCALE = 1.33

/** A host country; its outline stands in the page. */
export type StepCountry = Omit<GroundHost, 'outline'>

/** The outlines in a frame, in units of the picture: drawn once in a page, however many pictures have the frame. */
export interface StepOutlines {
  /** Of its own in a page. */
  readonly id: string
  /** Countries without a record, as path data. */
  readonly land: string
  /** The others, as path data by ISO 3166-1 alpha-3. */
  readonly hosts: ReadonlyMap<string, string>
  /** Whether this is the picture that brings them along. */
  readonly first: boolean
}

interface StepMapProps {
  /** Of its own in a page: its patterns are named after it. */
  readonly id: string
  readonly outlines: StepOutlines
  readonly countries: readonly StepCountry[]
  readonly laid: LaidPlaces
  /** What the picture shows, in words. */
  readonly description: string
}

/** Units: a little larger than its strokes ask for, so that it prints. */
const TILE_SIDE = 1.6 * TILE_SIZE

function Outlines({ outlines }: Pick<StepMapProps, 'outlines'>) {
  const { id, land, hosts } = outlines
  return (
    <>
      <path class="outline" id={`${id}-land`} d={land} />
      {[...hosts].map(([iso3, d]) => (
        <path key={iso3} class="outline" id={`${id}-${iso3}`} d={d} />
      ))}
    </>
  )
}

export function StepMap({ id, outlines, countries, laid, description }: StepMapProps) {
  const { width, height } = STEP_SIZE
  const { places, names, scale } = laid
  const prefix = `${id}-`
  const hosts = countries.map((country) => ({ ...country, outline: { href: `#${outlines.id}-${country.iso3}` } }))
  return (
    <svg class="step-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      <defs>
        <Patterns fills={countries.map(({ fill }) => fill)} size={TILE_SIDE} prefix={prefix} sink={CLASSES} />
        {outlines.first && <Outlines outlines={outlines} />}
      </defs>
      <Countries land={{ href: `#${outlines.id}-land` }} hosts={hosts} prefix={prefix} sink={CLASSES} />
      {places.map((place) => (
        <PlaceInPicture key={place.key} place={place} scale={scale} sink={CLASSES} />
      ))}
      {names.map(({ iso3, name, x, y }) => (
        <text key={iso3} class="step-label" x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  )
}
