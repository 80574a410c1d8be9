/** The ground as SVG: land, borders, and the host countries filled by posture. The whole stage; the camera is CSS. */
import { CLASSES } from '../classes.ts'
import { Countries } from '../countries.tsx'
import { type CountryFill, FILLS, TILE_UNITS } from '../hatching.ts'
import { Patterns } from '../tile.tsx'
import { type CountryPath, STAGE_UNITS, WORLD_ID } from './country-path.ts'

interface GroundProps {
  readonly paths: readonly CountryPath[]
  /** Countries with a record, by ISO 3166-1 alpha-3: only they can be pointed at. */
  readonly hosts: ReadonlySet<string>
  readonly fills: ReadonlyMap<string, CountryFill>
}

export function GroundSvg({ paths, hosts, fills }: GroundProps) {
  const isHost = ({ iso3 }: CountryPath) => hosts.has(iso3)
  const others = paths.filter((path) => !isHost(path))
  const drawn = paths.filter(isHost).map(({ iso3, d }) => {
    return { iso3, outline: { d }, fill: fills.get(iso3), selected: false }
  })
  return (
    <svg class="ground" viewBox={`0 0 ${STAGE_UNITS} ${STAGE_UNITS}`} aria-hidden="true">
      <defs>
        <Patterns fills={FILLS} size={TILE_UNITS} sink={CLASSES} />
      </defs>
      <g id={WORLD_ID}>
        <Countries land={{ d: others.map(({ d }) => d).join('') }} hosts={drawn} sink={CLASSES} />
      </g>
    </svg>
  )
}
