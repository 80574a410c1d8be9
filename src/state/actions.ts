/** What a reader can do. Each action takes a state and gives the next; nothing else happens. */
import type { Clock } from '../model/atlas-index.ts'
import { AFTER, BEFORE, type MonthIndex } from '../model/months.ts'
import { LAYERS, type Layer } from '../model/vocabulary.ts'
import type { Camera, Mode, ProjectionName, ViewState } from './view-state.ts'

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/** `so-far` means a pinned start: where the start leaves its pin, the mode goes with it. */
function moveFrom(state: ViewState, from: MonthIndex): ViewState {
  return { ...state, from, mode: from === BEFORE ? state.mode : 'window' }
}

/** Moves the window's start, never past its end. */
export function setFrom(state: ViewState, from: MonthIndex): ViewState {
  return moveFrom(state, clamp(from, BEFORE, Math.min(state.to, AFTER - 1)))
}

/** Moves the window's end, never before its start. */
export function setTo(state: ViewState, to: MonthIndex): ViewState {
  return { ...state, to: clamp(to, Math.max(state.from, 0), AFTER) }
}

/** Moves the whole window by a number of months, keeping its length, as far as the timeline goes. */
export function shiftWindow(state: ViewState, months: number): ViewState {
  const shift = clamp(
    months,
    Math.max(BEFORE - state.from, -state.to),
    Math.min(AFTER - state.to, AFTER - 1 - state.from),
  )
  return moveFrom({ ...state, to: state.to + shift }, state.from + shift)
}

/** Changes how time is read: `so-far` pins the start to everything before. */
export function setMode(state: ViewState, mode: Mode): ViewState {
  return mode === 'so-far' ? { ...state, mode, from: BEFORE } : { ...state, mode }
}

export function setClock(state: ViewState, clock: Clock): ViewState {
  return { ...state, clock }
}

/** Switches some layers on or off together, in the fixed order of the legend. */
export function setLayers(state: ViewState, layers: readonly Layer[], on: boolean): ViewState {
  const next = new Set(state.layers)
  for (const layer of layers) on ? next.add(layer) : next.delete(layer)
  return { ...state, layers: LAYERS.filter((layer) => next.has(layer)) }
}

/** Opens a country, and the map looks at it. */
export function openCountry(state: ViewState, country: string): ViewState {
  return { ...state, country, record: null, view: null }
}

/** Opens a record, and the map looks at it. */
export function openRecord(state: ViewState, record: string): ViewState {
  return { ...state, record, country: null, view: null }
}

/**
 * Closes the panel.
 * @param before where the reader looked before anything was opened: the map is back there, unless it was moved since
 */
export function closePanel(state: ViewState, before: Camera | null): ViewState {
  return { ...state, country: null, record: null, view: state.view ?? before }
}

export function setView(state: ViewState, view: Camera | null): ViewState {
  return { ...state, view }
}

export function setProjection(state: ViewState, projection: ProjectionName): ViewState {
  return { ...state, projection }
}

/** Widens the window just as far as needed to hold the months from `first` to `last`. */
export function includeMonths(state: ViewState, first: MonthIndex, last: MonthIndex): ViewState {
  return moveFrom({ ...state, to: Math.max(state.to, last) }, Math.min(state.from, first))
}
