/** The legend of the picture of a view, in words: what is switched on, and only the looks and postures that are in it. */

import type { LegendGroup, LegendItem } from '../../draw/picture/view-picture.ts'
import type { Fills } from '../../map/ground.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { type Key, selectKey } from '../../select/map/key.ts'
import type { LaidPlace } from '../../select/map/places.ts'
import { timeIndexOf } from '../../select/time/time-index.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { Messages, ViewImageWords } from '../../words/words.ts'

interface LegendOptions {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly places: readonly LaidPlace[]
  readonly fills: Fills
  readonly t: Messages
  readonly words: ViewImageWords
}

function layerItems({ layers }: Key, { index, state, t }: LegendOptions): readonly LegendItem[] {
  const counts = timeIndexOf(index, state.clock).countsAt(state)
  return layers.map((layer) => {
    const { certain, possible } = counts[layer]
    return { row: { kind: 'layer', layer }, words: `${t.layers[layer]}: ${t.legend.count(certain, possible)}` }
  })
}

export function createViewLegend(options: LegendOptions): readonly LegendGroup[] {
  const { state, places, fills, t, words } = options
  const key = selectKey({ places, fills: fills.values(), layers: state.layers })
  const samples = key.samples.map((sample): LegendItem => {
    return { row: { kind: 'sample', sample }, words: words.looks[sample] }
  })
  const postures = key.fills.map((fill): LegendItem => {
    return { row: { kind: 'fill', fill }, words: t.postures[fill] }
  })
  const groups = [
    { title: words.layers, items: layerItems(key, options) },
    { title: words.marks, items: samples },
    { title: words.postures, items: postures },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
