/** Everything that one run of the bench measured. */
import type { PageWeight } from './bytes.ts'
import type { BuildCost } from './make-site.ts'
import type { Conditions, Paint } from './paint.ts'
import type { SelectorCost } from './selectors.ts'
import type { StepCost } from './slider.ts'

export interface SliderRow {
  readonly records: number
  /** `atlas`, or the baseline's name. */
  readonly way: string
  readonly cost: StepCost
}

export interface Results {
  readonly weights: readonly { readonly page: string; readonly weight: PageWeight }[]
  readonly paints: readonly { readonly page: string; readonly conditions: Conditions; readonly paint: Paint }[]
  readonly slider: readonly SliderRow[]
  readonly builds: readonly BuildCost[]
  readonly selectors: { readonly records: number; readonly rows: readonly SelectorCost[] }
}

export const ATLAS = 'atlas'
export const NOTHING = 'draws nothing'
export const HOME = 'home'
export const EMBED = 'embedded map'
export const PLAIN_MAP = 'plain MapLibre page'
