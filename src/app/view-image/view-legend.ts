/** The legend of the picture of a view: what is switched on, and only the looks and postures that are in it. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { LAYERS, POSTURES } from '../../model/vocabulary.ts'
import type { Fills } from '../../render/map/ground.ts'
import type { LocatorPlace } from '../../render/map/locator-map.tsx'
import type { SampleLook } from '../../render/marks/legend-marks.tsx'
import type { LegendGroup, LegendItem } from '../../render/picture/view-picture.ts'
import { timeIndexOf } from '../../select/time-index.ts'
import type { ViewState } from '../../state/view-state.ts'
import type { Messages, ViewImageWords } from '../../words/words.ts'

export interface LegendOptions {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly places: readonly LocatorPlace[]
  readonly fills: Fills
  readonly t: Messages
  readonly words: ViewImageWords
}

function layerItems({ index, state, t }: LegendOptions): readonly LegendItem[] {
  const counts = timeIndexOf(index, state.clock).countsAt(state)
  return LAYERS.filter((layer) => layer !== 'answers' && state.layers.includes(layer)).map((layer) => {
    const { certain, possible } = counts[layer]
    return { mark: { kind: 'layer', layer }, words: `${t.layers[layer]}: ${t.legend.count(certain, possible)}` }
  })
}

function isThere(look: SampleLook, places: readonly LocatorPlace[]): boolean {
  const dots = places.flatMap((place) => place.dots)
  switch (look) {
    case 'certain':
      return dots.some((dot) => dot.look.startsWith('certain'))
    case 'possible':
      return dots.some((dot) => dot.look.startsWith('possible'))
    case 'ended':
      return dots.some((dot) => dot.look.endsWith('ended'))
    case 'weak':
      return dots.some((dot) => dot.weak)
    case 'unplaced':
      return places.some((place) => place.unplaced)
  }
}

function lookItems({ places, words }: LegendOptions): readonly LegendItem[] {
  const looks = (Object.keys(words.looks) as SampleLook[]).filter((look) => isThere(look, places))
  return looks.map((look) => ({ mark: { kind: 'look', look }, words: words.looks[look] }))
}

function postureItems({ fills, t }: LegendOptions): readonly LegendItem[] {
  const shown = [...fills.values()]
  const plain = POSTURES.filter((posture) => posture !== 'none' && shown.some((fill) => fill.posture === posture))
  const items = plain.map((posture): LegendItem => {
    return { mark: { kind: 'posture', posture, conflicting: false }, words: t.postures[posture] }
  })
  if (!shown.some(({ conflicting }) => conflicting)) return items
  const conflict = { kind: 'posture', posture: 'found-nothing', conflicting: true } as const
  return [...items, { mark: conflict, words: t.conflicting }]
}

export function createViewLegend(options: LegendOptions): readonly LegendGroup[] {
  const { words } = options
  const groups = [
    { title: words.layers, items: layerItems(options) },
    { title: words.marks, items: lookItems(options) },
    { title: words.postures, items: postureItems(options) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
