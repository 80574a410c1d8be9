/** The ground as SVG: land, borders, and the host countries filled by posture. The whole stage; the camera is CSS. */
import { type CountryFill, conflictingPosture, FILLS, fillName, TILE_UNITS } from '../../draw/hatching.ts'
import { CONFLICT_BAND, POSTURE_LOOKS, TILE_SIZE } from '../../draw/looks.ts'
import { type CountryPath, STAGE_UNITS, WORLD_ID } from './country-path.ts'

export interface GroundProps {
  readonly paths: readonly CountryPath[]
  /** Countries with a record, by ISO 3166-1 alpha-3: only they can be pointed at. */
  readonly hosts: ReadonlySet<string>
  readonly fills: ReadonlyMap<string, CountryFill>
}

const TILE_TRANSFORM = `scale(${TILE_UNITS / TILE_SIZE})`

interface PatternProps {
  readonly fill: CountryFill
  readonly id: string
  /** The live ground changes it with the zoom. */
  readonly transform: string
}

export function Pattern({ fill, id, transform }: PatternProps) {
  const { posture, conflicting } = fill
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={TILE_SIZE} height={TILE_SIZE} patternTransform={transform}>
      <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} class={`posture-fill posture-${posture}`} />
      {conflicting && <path class={`posture-band posture-${conflictingPosture(posture)}`} d={CONFLICT_BAND} />}
      <path class="hatch" d={POSTURE_LOOKS[posture].hatch} />
    </pattern>
  )
}

/**
 * The paint of a country, as the value of `fill`; none where nothing is recorded: the stylesheet paints it plainly, as
 * every pattern costs memory of the graphics card.
 */
export function fillPaint(fill: CountryFill | undefined): string | undefined {
  return fill && fill.posture !== 'none' ? `url(#${fillName(fill)})` : undefined
}

export function Ground({ paths, hosts, fills }: GroundProps) {
  const isHost = ({ iso3 }: CountryPath) => hosts.has(iso3)
  const others = paths.filter((path) => !isHost(path))
  return (
    <svg class="ground" viewBox={`0 0 ${STAGE_UNITS} ${STAGE_UNITS}`} aria-hidden="true">
      <defs>
        {FILLS.filter((fill) => fill.posture !== 'none').map((fill) => (
          <Pattern key={fillName(fill)} fill={fill} id={fillName(fill)} transform={TILE_TRANSFORM} />
        ))}
      </defs>
      <g id={WORLD_ID}>
        <path class="land" d={others.map(({ d }) => d).join('')} />
        {paths.filter(isHost).map(({ iso3, d }) => (
          <path key={iso3} class="host" data-iso3={iso3} fill={fillPaint(fills.get(iso3))} d={d} />
        ))}
      </g>
    </svg>
  )
}
