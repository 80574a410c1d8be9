/** What the reader chose: the smallest value that fits in an address. Everything else is derived from it. */
import type { Clock } from '../model/atlas-index.ts'
import { AFTER, BEFORE, type MonthIndex } from '../model/months.ts'
import type { Layer } from '../model/vocabulary.ts'

/** `so-far`: the start is pinned and only `to` moves; `window`: both move. */
export const MODES = ['so-far', 'window'] as const
export type Mode = (typeof MODES)[number]

export const PROJECTIONS = ['mercator', 'globe'] as const
export type ProjectionName = (typeof PROJECTIONS)[number]

/** Where the map looks: centre in degrees, zoom as in web maps (0: the world in 512 pixels). */
export interface Camera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

export interface ViewState {
  readonly from: MonthIndex
  readonly to: MonthIndex
  readonly mode: Mode
  readonly clock: Clock
  readonly layers: readonly Layer[]
  /** ISO 3166-1 alpha-3 of the opened country. */
  readonly country: string | null
  /** Id of the opened record. */
  readonly record: string | null
  /** Null: the first picture's own camera. */
  readonly view: Camera | null
  readonly projection: ProjectionName
}

export const DEFAULT_LAYERS: readonly Layer[] = [
  'fuzhou',
  'qingtian',
  'nantong',
  'wenzhou',
  'network-not-stated',
  'sites',
  'centres',
  'patrols',
  'answers',
]

export const DEFAULT_STATE: ViewState = {
  from: BEFORE,
  to: AFTER,
  mode: 'so-far',
  clock: 'happened',
  layers: DEFAULT_LAYERS,
  country: null,
  record: null,
  view: null,
  projection: 'mercator',
}

/** What says where a map looks: the view that somebody chose, else what is opened. */
export type Aim = Pick<ViewState, 'view' | 'country' | 'record'>

export const NO_AIM: Aim = { view: null, country: null, record: null }

export function aimOf({ view, country, record }: ViewState): Aim {
  return { view, country, record }
}

export function isOpened({ country, record }: Aim): boolean {
  return country !== null || record !== null
}
