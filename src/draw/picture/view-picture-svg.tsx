/**
 * The picture of a view as one SVG that stands on its own: words, map, legend and sources, every colour in its
 * attributes. No class, no style sheet, no address, so that it opens anywhere and a canvas may paint it.
 */

import type { LaidName } from '../../select/map/places.ts'
import { createAttributes } from '../attributes.ts'
import { Countries } from '../countries.tsx'
import { KeyMark } from '../key-mark.tsx'
import { TILE_SIZE } from '../looks.ts'
import type { Palette } from '../palette.ts'
import { PlaceInPicture } from '../place-in-picture.tsx'
import type { Sink } from '../sink.ts'
import { Patterns } from '../tile.tsx'
import { type PlacedLegend, placeLegend, WORDS_AT } from './picture-legend.ts'
import { FONT_STACKS, Lines, STYLES, type TextStyle } from './picture-text.tsx'
import type { ViewPicture } from './view-picture.ts'
import { wrapText } from './wrap-text.ts'

/** Width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number

/** Pixels: from the edges, and between the parts. */
const MARGIN = 20
const GAP = 14

function Name({ name, sink }: { readonly name: LaidName; readonly sink: Sink }) {
  return (
    <text
      x={name.x}
      y={name.y + 4}
      text-anchor="middle"
      font-family={FONT_STACKS.sans}
      font-size="12"
      {...sink.part('name')}
    >
      {name.name}
    </text>
  )
}

interface MapProps {
  readonly picture: ViewPicture
  readonly palette: Palette
}

function PictureGroundLayer({ picture, palette }: MapProps) {
  const { left, top, scale, land, hosts } = picture.ground
  return (
    <g transform={`translate(${left} ${top}) scale(${scale})`}>
      <defs>
        <Patterns fills={hosts.map(({ fill }) => fill)} size={TILE_SIZE / scale} sink={createAttributes(palette)} />
      </defs>
      <Countries land={{ d: land }} hosts={hosts} sink={createAttributes(palette, 1 / scale)} />
    </g>
  )
}

function PictureMap({ picture, palette }: MapProps) {
  const { box, laid } = picture
  const sink = createAttributes(palette)
  return (
    <>
      <path d={`M0 0h${box.width}v${box.height}H0z`} fill={palette.sea} />
      <PictureGroundLayer picture={picture} palette={palette} />
      {laid.names.map((name) => (
        <Name key={name.iso3} name={name} sink={sink} />
      ))}
      {laid.places.map((place) => (
        <PlaceInPicture key={place.key} place={place} scale={laid.scale} sink={sink} />
      ))}
    </>
  )
}

function PictureLegend({ legend, palette }: { readonly legend: PlacedLegend; readonly palette: Palette }) {
  const sink = createAttributes(palette)
  return (
    <>
      {legend.groups.map(({ title, y, items }) => (
        <g key={y}>
          <Lines lines={title} x={0} y={y} style={STYLES.heading} colour={palette.ink} />
          {items.map(({ item, lines, x, y: top }) => (
            <g key={item.words}>
              <g transform={`translate(${x} ${top + 1.5})`}>
                <KeyMark row={item.row} sink={sink} />
              </g>
              <Lines lines={lines} x={x + WORDS_AT} y={top} style={STYLES.small} colour={palette.ink} />
            </g>
          ))}
        </g>
      ))}
    </>
  )
}

interface Props extends MapProps {
  readonly measure: Measure
}

/** Everything in lines, and how high each part is. */
function layOut({ title, words, box, legend, credit }: ViewPicture, measure: Measure) {
  const width = box.width - 2 * MARGIN
  const wrap = (text: string, style: TextStyle) => wrapText(text, width, (line) => measure(line, style))
  const lines = {
    title: wrap(title, STYLES.title),
    words: wrap(words, STYLES.words),
    credit: credit.flatMap((text) => wrap(text, STYLES.small)),
  }
  const placed = placeLegend(legend, width, {
    heading: (text) => measure(text, STYLES.heading),
    words: (text) => measure(text, STYLES.small),
  })
  const wordsAt = MARGIN + lines.title.length * STYLES.title.lead + 4
  const mapAt = wordsAt + lines.words.length * STYLES.words.lead + GAP
  const legendAt = mapAt + box.height + GAP
  const creditAt = legendAt + placed.height + GAP
  const height = Math.ceil(creditAt + lines.credit.length * STYLES.small.lead + MARGIN)
  return { lines, placed, wordsAt, mapAt, legendAt, creditAt, height }
}

export function ViewPictureSvg({ picture, palette, measure }: Props) {
  const { box, title, words } = picture
  const { lines, placed, wordsAt, mapAt, legendAt, creditAt, height } = layOut(picture, measure)
  const { width } = box
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{title}</title>
      <desc>{words}</desc>
      <path d={`M0 0h${width}v${height}H0z`} fill={palette.paper} />
      <Lines lines={lines.title} x={MARGIN} y={MARGIN} style={STYLES.title} colour={palette.ink} />
      <Lines lines={lines.words} x={MARGIN} y={wordsAt} style={STYLES.words} colour={palette.ink} />
      <svg y={mapAt} width={width} height={box.height} viewBox={`0 0 ${width} ${box.height}`} aria-hidden="true">
        <PictureMap picture={picture} palette={palette} />
      </svg>
      <path d={`M0 ${mapAt}h${width}M0 ${mapAt + box.height}h${width}`} stroke={palette.rule} />
      <g transform={`translate(${MARGIN} ${legendAt})`}>
        <PictureLegend legend={placed} palette={palette} />
      </g>
      <Lines lines={lines.credit} x={MARGIN} y={creditAt} style={STYLES.small} colour={palette.quiet} />
    </svg>
  )
}
