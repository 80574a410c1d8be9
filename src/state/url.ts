/**
 * The view state as the query of an address, and back. Pure, and a round trip: `parseSearch(formatSearch(s))` is `s`.
 * A parameter that is unknown or broken falls back alone; it never breaks the others.
 */
import { AFTER, BEFORE, formatMonth, type MonthIndex } from '../model/months.ts'
import { LAYERS, type Layer, STATION_LAYERS } from '../model/vocabulary.ts'
import { type Fields, type Misunderstood, readFields } from './fields.ts'
import { type Known, viewFields } from './view-fields.ts'
import { type Camera, DEFAULT_STATE, type ViewState } from './view-state.ts'

function formatLayers(layers: readonly Layer[]): string {
  if (layers.length === 0) return 'none'
  const allStations = STATION_LAYERS.every((layer) => layers.includes(layer))
  const rest = allStations ? layers.filter((layer) => !STATION_LAYERS.includes(layer)) : layers
  return [...(allStations ? ['stations'] : []), ...rest].join(',')
}

/** Rounds to a hundredth: finer than any place in the data, and short in an address; never to -0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0
}

/** The camera an address can say: in range, two decimals. */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  // Rounded first: 179.999 is 180, which is -180.
  const wrapped = ((((round(lng) + 180) % 360) + 360) % 360) - 180
  return {
    lng: round(wrapped),
    lat: round(Math.min(85, Math.max(-85, lat))),
    zoom: round(Math.min(12, Math.max(0, zoom))),
  }
}

export interface ReadAddress {
  readonly state: ViewState
  readonly misunderstood: readonly Misunderstood[]
}

/** A start after the end is not understood; nothing says which of the two is meant. */
function checkWindow(from: MonthIndex, to: MonthIndex): readonly Misunderstood[] {
  if (from <= to) return []
  const value = formatMonth(from)
  return [{ name: 'from', value, asked: `from=${value}`, nearest: null }]
}

/**
 * The state that an address asks for, and what it asks for beside that. Takes any text, and reads it tolerantly.
 * @param known what there is; null: any country and any record of the right form
 * @param more parameters that are understood there beside those of the view
 */
export function readAddress(search: string, known: Known | null, more: Fields = {}): ReadAddress {
  const { values, misunderstood } = readFields(search, { ...more, ...viewFields(known) })
  const [asked = DEFAULT_STATE.from] = values.from
  const [to = DEFAULT_STATE.to] = values.to
  const from = asked > to ? DEFAULT_STATE.from : asked
  const [mode = DEFAULT_STATE.mode] = values.mode
  const [clock = DEFAULT_STATE.clock] = values.clock
  const [country = null] = values.country
  const [record = null] = values.record
  const [view = null] = values.view
  const [projection = DEFAULT_STATE.projection] = values.projection
  const layers = new Set(values.layers.flat())
  const state: ViewState = {
    from,
    to,
    // A start of its own makes a window, whatever else the address says: `so-far` means that the start is pinned.
    mode: from === BEFORE ? mode : 'window',
    clock,
    layers: values.layers.length > 0 ? LAYERS.filter((layer) => layers.has(layer)) : DEFAULT_STATE.layers,
    country,
    record,
    view: view && roundCamera(view),
    projection,
  }
  return { state, misunderstood: [...misunderstood, ...checkWindow(asked, to)] }
}

/** The state that an address asks for. Takes any text. */
export function parseSearch(search: string): ViewState {
  return readAddress(search, null).state
}

/** A view with one parameter changed, as `Misunderstood` names what comes nearest. */
export function applyParameter(state: ViewState, parameter: string): ViewState {
  return parseSearch(`${parameter}&${formatSearch(state).slice(1)}`)
}

/** The shortest query of a state, with its `?`; empty for the default view. */
export function formatSearch(state: ViewState): string {
  const params: string[] = []
  const add = (name: string, value: string, fallback: string) => {
    if (value !== fallback) params.push(`${name}=${value}`)
  }
  if (state.from !== BEFORE) add('from', formatMonth(state.from), '')
  if (state.to !== AFTER) add('to', formatMonth(state.to), '')
  if (state.from === BEFORE) add('mode', state.mode, DEFAULT_STATE.mode)
  add('clock', state.clock, DEFAULT_STATE.clock)
  add('layers', formatLayers(state.layers), formatLayers(DEFAULT_STATE.layers))
  if (state.country !== null) add('country', state.country, '')
  if (state.record !== null) add('record', state.record, '')
  add('projection', state.projection, DEFAULT_STATE.projection)
  if (state.view !== null) add('view', [state.view.lng, state.view.lat, state.view.zoom].join(','), '')
  return params.length > 0 ? `?${params.join('&')}` : ''
}
