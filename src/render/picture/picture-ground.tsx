/** The ground of the picture of a view: land, and the host countries filled by posture, with patterns of its own. */
import {
  CONFLICT_BAND,
  type CountryFill,
  conflictingPosture,
  fillName,
  STROKES,
  TILE_SIZE,
} from '../../draw/hatching.ts'
import type { Palette } from '../../draw/palette.ts'
import { paintBorder } from './paint.ts'
import type { PictureGround, PictureHost } from './view-picture.ts'

interface TileProps {
  readonly fill: CountryFill
  readonly palette: Palette
}

/** What a tile of a country's fill holds. */
export function PictureTile({ fill: { posture, conflicting }, palette }: TileProps) {
  return (
    <>
      <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} fill={palette.posture[posture]} />
      {conflicting && (
        <path d={CONFLICT_BAND} fill="none" stroke={palette.posture[conflictingPosture(posture)]} stroke-width="2.83" />
      )}
      {STROKES[posture] !== '' && (
        <path d={STROKES[posture]} fill="none" stroke={palette.ink} stroke-opacity="0.2" stroke-width="1" />
      )}
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
  const border = { ...paintBorder(palette), 'stroke-width': 0.6 / scale }
  const selected = { stroke: palette.ink, 'stroke-width': 1.6 / scale }
  return (
    <g transform={`translate(${left} ${top}) scale(${scale})`}>
      <Patterns hosts={hosts} scale={scale} palette={palette} />
      {land !== '' && <path d={land} fill={palette.land} {...border} />}
      {hosts.map(({ iso3, d, fill, selected: isSelected }) => (
        <path
          key={iso3}
          data-iso3={iso3}
          d={d}
          fill={fill ? `url(#${fillName(fill)})` : palette.posture.none}
          {...border}
          {...(isSelected && selected)}
        />
      ))}
    </g>
  )
}
