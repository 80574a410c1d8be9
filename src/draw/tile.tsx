/** The fill of a country: a tile of its posture's colour and strokes, and the patterns that repeat it. */

import type { Posture } from '../model/vocabulary.ts'
import { type CountryFill, fillName } from './hatching.ts'
import { POSTURE_LOOKS, TILE_SIZE } from './looks.ts'
import type { Sink } from './sink.ts'

interface TileProps {
  readonly posture: Posture
  readonly sink: Sink
}

/** A square of `TILE_SIZE` units at the origin. */
export function Tile({ posture, sink }: TileProps) {
  const { hatch } = POSTURE_LOOKS[posture]
  return (
    <>
      <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} {...sink.tile(posture)} />
      {hatch !== '' && <path d={hatch} {...sink.part('hatch')} />}
    </>
  )
}

interface PatternsProps {
  readonly fills: Iterable<CountryFill | null | undefined>
  /** Side of a tile in units of what is filled; the live ground changes it with the zoom. */
  readonly size: number
  /** Before the names of the patterns, where a page holds several pictures. */
  readonly prefix?: string
  readonly sink: Sink
}

/** A pattern for each fill that is used; what is plain needs none. */
export function Patterns({ fills, size, prefix = '', sink }: PatternsProps) {
  const used = new Map(
    [...fills].flatMap((fill) => (fill && fill.posture !== 'none' ? [[fillName(fill), fill] as const] : [])),
  )
  return (
    <>
      {[...used].map(([name, fill]) => (
        <pattern
          key={name}
          id={prefix + name}
          patternUnits="userSpaceOnUse"
          width={TILE_SIZE}
          height={TILE_SIZE}
          patternTransform={`scale(${size / TILE_SIZE})`}
        >
          <Tile posture={fill.posture} sink={sink} />
        </pattern>
      ))}
    </>
  )
}
