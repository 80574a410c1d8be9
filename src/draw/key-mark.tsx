/** The marks of a legend in a picture, each in a square of `MARK` pixels. */
import type { KeyRow } from '../select/map/key.ts'
import { Dot } from './dot.tsx'
import { TILE_SIZE } from './looks.ts'
import { SampleDot } from './sample.tsx'
import type { Sink } from './sink.ts'
import { Tile } from './tile.tsx'

export const MARK = 16

const MIDDLE = `translate(${MARK / 2} ${MARK / 2})`

export function KeyMark({ row, sink }: { readonly row: KeyRow; readonly sink: Sink }) {
  switch (row.kind) {
    case 'fill':
      return (
        <svg width={MARK} height={MARK} viewBox={`0 0 ${TILE_SIZE} ${TILE_SIZE}`} aria-hidden="true">
          <Tile posture={row.fill} sink={sink} />
          <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} {...sink.part('frame')} />
        </svg>
      )
    case 'layer':
      return (
        <g transform={MIDDLE}>
          <Dot dot={{ layer: row.layer, look: 'certain', weak: false }} sink={sink} />
        </g>
      )
    case 'sample':
      return (
        <g transform={MIDDLE}>
          <SampleDot sample={row.sample} sink={sink} />
        </g>
      )
  }
}
