/** What the marks of a preview image mean: only those that are in it. */
import { renderToString } from 'preact-render-to-string'
import { createAttributes } from '../../draw/attributes.ts'
import { Dot } from '../../draw/dot.tsx'
import { SampleDot } from '../../draw/sample.tsx'
import { type Layer, STATION_LAYERS } from '../../model/vocabulary.ts'
import { selectKey } from '../../select/map/key.ts'
import type { LaidPlace } from '../../select/map/places.ts'
import type { PageMessages, PreviewWords } from '../../words/words.ts'
import { COLOURS, TEXT } from './layout.ts'

interface LegendProps {
  readonly places: readonly LaidPlace[]
  readonly width: number
  readonly t: PageMessages
  readonly words: PreviewWords
}

/** Pixels of a mark's picture. */
const MARK = 22
/** What a small image explains of the looks of marks. */
const EXPLAINED = ['ended', 'unplaced'] as const
const SINK = createAttributes(COLOURS)

/** Pixels: of a line of the legend, between two entries, and between a mark and its words. */
const [LINE, BETWEEN, BESIDE] = [23, 20, 7] as const
/** Average width of a letter of its type, in pixels. */
const LETTER = TEXT.small.fontSize * 0.48

interface Entry {
  /** A picture around the origin, fifteen pixels wide. */
  readonly mark: preact.VNode
  readonly label: string
}

/** satori takes a picture inside its tree as an address only. */
function formatAddress(mark: preact.VNode): string {
  const svg = renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" viewBox="-7.5 -7.5 15 15">
      {mark}
    </svg>,
  )
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

function createEntries({ places, t, words }: LegendProps): { readonly stations: Entry[]; readonly others: Entry[] } {
  const { layers, samples } = selectKey({ places, fills: [] })
  const entryOf = (layer: Layer): Entry => {
    return { mark: <Dot dot={{ layer, look: 'certain', weak: false }} sink={SINK} />, label: t.layers[layer] }
  }
  const [stations, rest] = [true, false].map((are) => layers.filter((layer) => STATION_LAYERS.includes(layer) === are))
  const explained = EXPLAINED.filter((sample) => samples.includes(sample)).map((sample) => {
    return { mark: <SampleDot sample={sample} sink={SINK} />, label: words.looks[sample] }
  })
  return { stations: (stations ?? []).map(entryOf), others: [...(rest ?? []).map(entryOf), ...explained] }
}

function Entries({ entries, width }: { readonly entries: readonly Entry[]; readonly width: number }) {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: BETWEEN, rowGap: 1, width }}>
      {entries.map(({ mark, label }) => (
        <div key={label} style={{ ...TEXT.small, display: 'flex', alignItems: 'center', gap: BESIDE }}>
          <img src={formatAddress(mark)} width={MARK} height={MARK} alt="" />
          {label}
        </div>
      ))}
    </div>
  )
}

/** Lines that entries take beside each other. */
function countRows(entries: readonly Entry[], width: number): number {
  let [rows, used] = [entries.length > 0 ? 1 : 0, 0]
  for (const { label } of entries) {
    const own = MARK + BESIDE + label.length * LETTER
    const isFull = used > 0 && used + BETWEEN + own > width
    if (isFull) rows += 1
    used = isFull || used === 0 ? own : used + BETWEEN + own
  }
  return rows
}

/** How high the legend stands, in pixels. */
export function legendHeight(props: LegendProps): number {
  const { stations, others } = createEntries(props)
  const title = stations.length > 0 ? 1 : 0
  return LINE * (title + countRows(stations, props.width) + countRows(others, props.width))
}

export function PreviewLegend(props: LegendProps) {
  const { width, t } = props
  const { stations, others } = createEntries(props)
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {stations.length > 0 && <div style={TEXT.small}>{t.legend.stations}</div>}
      <Entries entries={stations} width={width} />
      <Entries entries={others} width={width} />
    </div>
  )
}
