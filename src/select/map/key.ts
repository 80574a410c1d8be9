/** The one legend: which rows it has for what is shown. Words are given to them by whoever shows it. */
import { LAYERS, type Layer, POSTURES, type Posture } from '../../model/vocabulary.ts'
import type { PostureAt } from '../answer/posture.ts'
import type { LaidPlace } from './places.ts'

/** What marks can say beside their layer, in the order of the legend. */
const SAMPLES = ['certain', 'possible', 'ended', 'unplaced', 'weak'] as const
export type Sample = (typeof SAMPLES)[number]

export interface Key {
  readonly layers: readonly Layer[]
  readonly samples: readonly Sample[]
  readonly fills: readonly Posture[]
}

/** One of its rows. */
export type KeyRow =
  | { readonly kind: 'layer'; readonly layer: Layer }
  | { readonly kind: 'sample'; readonly sample: Sample }
  | { readonly kind: 'fill'; readonly fill: Posture }

/** All rows there are. Answers have no mark of their own: fills show them. */
export const WHOLE_KEY: Key = {
  layers: LAYERS.filter((layer) => layer !== 'answers'),
  samples: SAMPLES,
  fills: POSTURES.filter((posture) => posture !== 'none'),
}

type Dots = LaidPlace['dots']

const IS_SHOWN: { readonly [S in Sample]: (dots: Dots, places: readonly LaidPlace[]) => boolean } = {
  certain: (dots) => dots.some(({ look }) => look.startsWith('certain')),
  possible: (dots) => dots.some(({ look }) => look.startsWith('possible')),
  ended: (dots) => dots.some(({ look }) => look.endsWith('ended')),
  unplaced: (_, places) => places.some(({ unplaced }) => unplaced),
  weak: (dots) => dots.some(({ weak }) => weak),
}

interface Shown {
  readonly places: readonly LaidPlace[]
  /** Of the countries in the picture. */
  readonly fills: Iterable<Pick<PostureAt, 'posture'>>
  /** Layers that are explained; without them those that have a dot. */
  readonly layers?: readonly Layer[]
}

/** The rows for what is shown, and no others. */
export function selectKey({ places, fills, layers }: Shown): Key {
  const dots = places.flatMap((place) => place.dots)
  const explained = new Set(layers ?? dots.map(({ layer }) => layer))
  const filled = new Set(Array.from(fills, ({ posture }) => posture))
  return {
    layers: WHOLE_KEY.layers.filter((layer) => explained.has(layer)),
    samples: WHOLE_KEY.samples.filter((sample) => IS_SHOWN[sample](dots, places)),
    fills: WHOLE_KEY.fills.filter((posture) => filled.has(posture)),
  }
}
