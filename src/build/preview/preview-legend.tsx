/** What the marks of a preview image mean: only those that are in it. */
import { renderToString } from 'preact-render-to-string'
import { createAttributes } from '../../draw/attributes.ts'
import { LAYERS, type Layer, STATION_LAYERS } from '../../model/vocabulary.ts'
import type { LocatorPlace } from '../../render/map/locator-map.tsx'
import { PictureShape } from '../../render/picture/picture-place.tsx'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { COLOURS, TEXT } from './layout.ts'

export interface LegendProps {
  readonly places: readonly LocatorPlace[]
  readonly width: number
  readonly t: PageMessages
  readonly words: PreviewWords
}

/** Pixels of a mark's picture. */
const MARK = 20

interface Entry {
  /** A picture around the origin, twelve pixels wide. */
  readonly mark: preact.VNode
  readonly label: string
}

/** satori takes a picture inside its tree as an address only. */
function formatAddress(mark: preact.VNode): string {
  const svg = renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="-6.5 -6.5 13 13">
      {mark}
    </svg>,
  )
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** Of the layers that have a dot. */
function layerEntries({ places, t }: LegendProps, layers: readonly Layer[]): readonly Entry[] {
  const shown = new Set<Layer>(places.flatMap(({ dots }) => dots.map(({ layer }) => layer)))
  return layers
    .filter((layer) => shown.has(layer))
    .map((layer) => ({
      mark: <PictureShape dot={{ layer, look: 'certain', weak: false }} palette={COLOURS} />,
      label: t.layers[layer],
    }))
}

function lookEntries({ places, words }: LegendProps): readonly Entry[] {
  const isEnded = places.some(({ dots }) => dots.some(({ look }) => look.endsWith('ended')))
  const isUnplaced = places.some(({ unplaced }) => unplaced)
  const barred = { layer: 'network-not-stated', look: 'certain ended', weak: false } as const
  return [
    ...(isEnded ? [{ mark: <PictureShape dot={barred} palette={COLOURS} />, label: words.looks.ended }] : []),
    ...(isUnplaced
      ? [{ mark: <circle r="5.5" {...createAttributes(COLOURS).part('ring')} />, label: words.looks.unplaced }]
      : []),
  ]
}

function Entries({ entries, width }: { readonly entries: readonly Entry[]; readonly width: number }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 20, rowGap: 1, width }}>
      {entries.map(({ mark, label }) => (
        <div key={label} style={{ ...TEXT.small, display: 'flex', alignItems: 'center', gap: 8 }}>
          <img src={formatAddress(mark)} width={MARK} height={MARK} alt="" />
          {label}
        </div>
      ))}
    </div>
  )
}

export function PreviewLegend(props: LegendProps) {
  const { width, t } = props
  const stations = layerEntries(props, STATION_LAYERS)
  const others = layerEntries(
    props,
    LAYERS.filter((layer) => !STATION_LAYERS.includes(layer)),
  )
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {stations.length > 0 && <div style={TEXT.small}>{t.legend.stations}</div>}
      <Entries entries={stations} width={width} />
      <Entries entries={[...others, ...lookEntries(props)]} width={width} />
    </div>
  )
}
