/**
 * The view state as the query of an address, and back. Pure, and a round trip: `parseSearch(formatSearch(s))` is `s`.
 * A parameter that is unknown or broken falls back alone; it never breaks the others.
 */
import { CLOCKS } from '../model/atlas-index.ts'
import { AFTER, BEFORE, formatMonth, type MonthIndex, parseMonth } from '../model/months.ts'
import { LAYERS, type Layer, STATION_LAYERS } from '../model/vocabulary.ts'
import { type Camera, DEFAULT_STATE, MODES, PROJECTIONS, type ViewState } from './view-state.ts'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const ISO3 = /^[A-Z]{3}$/

function oneOf<T extends string>(values: readonly T[], text: string | null, fallback: T): T {
  return values.find((value) => value === text) ?? fallback
}

function parseHandle(text: string | null, open: string, end: MonthIndex, fallback: MonthIndex): MonthIndex {
  if (text === null) return fallback
  return text === open ? end : (parseMonth(text) ?? fallback)
}

function parseLayers(text: string | null): readonly Layer[] {
  if (text === null) return DEFAULT_STATE.layers
  const names = new Set(
    text.split(',').flatMap((name): readonly string[] => (name === 'stations' ? STATION_LAYERS : [name])),
  )
  const layers = LAYERS.filter((layer) => names.has(layer))
  return layers.length > 0 || text === 'none' ? layers : DEFAULT_STATE.layers
}

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

function parseCamera(text: string | null): Camera | null {
  const parts = text?.split(',') ?? []
  const [lng, lat, zoom] = parts.map((part) => (/^-?\d{1,3}(\.\d{1,6})?$/.test(part) ? Number(part) : Number.NaN))
  if (parts.length !== 3 || ![lng, lat, zoom].every(Number.isFinite)) return null
  return roundCamera({ lng: lng ?? 0, lat: lat ?? 0, zoom: zoom ?? 0 })
}

/** The state that an address asks for. Takes any text. */
export function parseSearch(search: string): ViewState {
  const params = new URLSearchParams(search)
  const asked = parseHandle(params.get('from'), 'before', BEFORE, DEFAULT_STATE.from)
  const to = parseHandle(params.get('to'), 'after', AFTER, DEFAULT_STATE.to)
  const from = asked > to ? DEFAULT_STATE.from : asked
  const record = params.get('record')
  const country = params.get('country')?.toUpperCase() ?? null
  return {
    from,
    to,
    // A start of its own makes a window, whatever else the address says: `so-far` means that the start is pinned.
    mode: from === BEFORE ? oneOf(MODES, params.get('mode'), DEFAULT_STATE.mode) : 'window',
    clock: oneOf(CLOCKS, params.get('clock'), DEFAULT_STATE.clock),
    layers: parseLayers(params.get('layers')),
    country: country !== null && ISO3.test(country) ? country : null,
    record: record !== null && record.length <= 80 && ID.test(record) ? record : null,
    view: parseCamera(params.get('view')),
    projection: oneOf(PROJECTIONS, params.get('projection'), DEFAULT_STATE.projection),
  }
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
