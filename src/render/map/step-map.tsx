/** The map of a lesson's step as a picture: the state of the atlas that the step is about. Draws finished values. */

import { type CountryFill, fillName } from '../../draw/hatching.ts'
import { Pattern } from '../ground-svg/ground.tsx'
import { type LocatorPlace, Place } from './locator-map.tsx'

/** Units of the picture, and how many of them a pixel of its marks takes: as if it were 480 pixels wide. */
export const STEP_SIZE = { width: 640, height: 400 } as const
export const STEP_SCALE = 1.33

export interface StepCountry {
  readonly iso3: string
  /** Null: nothing recorded, or answers not shown. */
  readonly fill: CountryFill | null
  readonly selected: boolean
}

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

export interface StepLabel {
  readonly name: string
  /** Units. */
  readonly x: number
  readonly y: number
}

export interface StepMapProps {
  /** Of its own in a page: its patterns are named after it. */
  readonly id: string
  readonly outlines: StepOutlines
  readonly countries: readonly StepCountry[]
  readonly places: readonly LocatorPlace[]
  readonly labels: readonly StepLabel[]
  /** What the picture shows, in words. */
  readonly description: string
}

/** A tile is a little larger than its strokes ask for, so that it prints. */
const TILE_TRANSFORM = 'scale(1.6)'

/** The different fills of a picture, by the names of their patterns. */
function fillsOf({ id, countries }: StepMapProps): ReadonlyMap<string, CountryFill> {
  return new Map(countries.flatMap(({ fill }) => (fill ? [[`${id}-${fillName(fill)}`, fill] as const] : [])))
}

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

export function StepMap(props: StepMapProps) {
  const { id, outlines, countries, places, labels, description } = props
  const { width, height } = STEP_SIZE
  return (
    <svg class="step-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      <defs>
        {[...fillsOf(props)].map(([name, fill]) => (
          <Pattern key={name} fill={fill} id={name} transform={TILE_TRANSFORM} />
        ))}
        {outlines.first && <Outlines outlines={outlines} />}
      </defs>
      <use class="land" href={`#${outlines.id}-land`} />
      {countries.map(({ iso3, fill, selected }) => (
        <use
          key={iso3}
          class={selected ? 'host selected' : 'host'}
          fill={fill ? `url(#${id}-${fillName(fill)})` : undefined}
          href={`#${outlines.id}-${iso3}`}
        />
      ))}
      {places.map((place) => (
        <Place key={place.key} place={place} scale={STEP_SCALE} />
      ))}
      {labels.map(({ name, x, y }) => (
        <text key={name} class="step-label" x={x} y={y}>
          {name}
        </text>
      ))}
    </svg>
  )
}
