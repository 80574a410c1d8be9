/** The marks of a picture's legend, in a square of `MARK` pixels. */

import { createAttributes } from '../../draw/attributes.ts'
import { TILE_SIZE } from '../../draw/looks.ts'
import type { Palette } from '../../draw/palette.ts'
import type { SampleLook } from '../marks/legend-marks.tsx'
import { PictureTile } from './picture-ground.tsx'
import { MARK } from './picture-legend.ts'
import { PictureShape } from './picture-place.tsx'
import type { LegendMark } from './view-picture.ts'

interface SampleProps {
  readonly look: SampleLook
  readonly palette: Palette
}

/** A mark without a layer of its own. */
function Sample({ look, palette }: SampleProps) {
  const base = look === 'possible' ? 'possible' : 'certain'
  const dot = {
    layer: 'network-not-stated',
    look: look === 'ended' ? 'certain ended' : base,
    weak: look === 'weak',
  } as const
  if (look !== 'unplaced') return <PictureShape dot={dot} palette={palette} />
  return (
    <>
      <circle r="7" {...createAttributes(palette).part('ring')} />
      <g transform="scale(0.6)">
        <PictureShape dot={dot} palette={palette} />
      </g>
    </>
  )
}

export function PictureLegendMark({ mark, palette }: { readonly mark: LegendMark; readonly palette: Palette }) {
  switch (mark.kind) {
    case 'posture':
      return (
        <svg width={MARK} height={MARK} viewBox={`0 0 ${TILE_SIZE} ${TILE_SIZE}`} aria-hidden="true">
          <PictureTile fill={mark} palette={palette} />
          <path d={`M0 0h${TILE_SIZE}v${TILE_SIZE}H0z`} fill="none" stroke={palette.border} />
        </svg>
      )
    case 'layer':
      return (
        <g transform={`translate(${MARK / 2} ${MARK / 2})`}>
          <PictureShape dot={{ layer: mark.layer, look: 'certain', weak: false }} palette={palette} />
        </g>
      )
    case 'look':
      return (
        <g transform={`translate(${MARK / 2} ${MARK / 2})`}>
          <Sample look={mark.look} palette={palette} />
        </g>
      )
  }
}
