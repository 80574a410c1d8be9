/** The ground of the picture of a view: land, and the host countries filled by posture, with patterns of its own. */
import { createAttributes } from '../../draw/attributes.ts'
import { type CountryFill, conflictingPosture, fillName } from '../../draw/hatching.ts'
import { CONFLICT_BAND, PAINTS, POSTURE_LOOKS, TILE_SIZE } from '../../draw/looks.ts'
import type { Palette } from '../../draw/palette.ts'
import type { PictureGround, PictureHost } from './view-picture.ts'

interface TileProps {
  readonly fill: CountryFill
  readonly palette: Palette
}

/** What a tile of a country's fill holds. */
export function PictureTile({ fill: { posture, conflicting }, palette }: TileProps) {
  const { tile, band, part } = createAttributes(palette)
  const { hatch } = POSTURE_LOOKS[posture]
  return (
    <>
      <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} {...tile(posture)} />
      {conflicting && <path d={CONFLICT_BAND} {...band(conflictingPosture(posture))} />}
      {hatch !== '' && <path d={hatch} {...part('hatch')} />}
    </>
  )
}

/** Each fill that is used, once. */
function listFills(hosts: readonly PictureHost[]): readonly CountryFill[] {
  const fills = new Map(hosts.flatMap(({ fill }) => (fill ? [[fillName(fill), fill] as const] : [])))
  return [...fills.values()]
}

/** Tiles keep their size in pixels, whatever the units of the paths. */
function Patterns({ hosts, scale, palette }: { hosts: readonly PictureHost[]; scale: number; palette: Palette }) {
  return (
    <defs>
      {listFills(hosts).map((fill) => (
        <pattern
          key={fillName(fill)}
          id={fillName(fill)}
          patternUnits="userSpaceOnUse"
          width={TILE_SIZE}
          height={TILE_SIZE}
          patternTransform={`scale(${1 / scale})`}
        >
          <PictureTile fill={fill} palette={palette} />
        </pattern>
      ))}
    </defs>
  )
}

interface Props {
  readonly ground: PictureGround
  readonly palette: Palette
}

export function PictureGroundLayer({ ground, palette }: Props) {
  const { left, top, scale, land, hosts } = ground
  const { part } = createAttributes(palette)
  const thin = (name: 'land' | 'host' | 'open host') => {
    return { ...part(name), 'stroke-width': PAINTS[name].width / scale }
  }
  return (
    <g transform={`translate(${left} ${top}) scale(${scale})`}>
      <Patterns hosts={hosts} scale={scale} palette={palette} />
      {land !== '' && <path d={land} {...thin('land')} />}
      {hosts.map(({ iso3, d, fill, selected: isSelected }) => (
        <path
          key={iso3}
          data-iso3={iso3}
          d={d}
          {...part('plain host')}
          {...thin('host')}
          {...(isSelected && thin('open host'))}
          {...(fill && { fill: `url(#${fillName(fill)})` })}
        />
      ))}
    </g>
  )
}
