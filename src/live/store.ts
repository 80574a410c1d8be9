/** The one place where the state lives while the page is open, kept in step with the address. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Misunderstood } from '../state/fields.ts'
import { formatSearch, readAddress } from '../state/url.ts'
import type { Known } from '../state/view-fields.ts'
import { DEFAULT_STATE, type ViewState } from '../state/view-state.ts'
import { writeAddress } from './write-address.ts'

/** `step` adds an entry to the browser's history; `move` changes the present one. */
export type Entry = 'step' | 'move'

/** Applies an action. */
export type Dispatch = (action: (state: ViewState) => ViewState, entry?: Entry) => void

export interface Store {
  readonly state: ReadonlySignal<ViewState>
  /** What the address asked for and was not understood, until something else is chosen. */
  readonly misunderstood: ReadonlySignal<readonly Misunderstood[]>
  readonly dispatch: Dispatch
  /**
   * Takes the state from the address, now and at every back and forward. Not earlier: until then the state is the
   * default one, which the page arrives with, and which hydration must find.
   */
  readonly follow: () => void
  /** Shows the same anew, so that controls say again what is shown. */
  readonly redraw: () => void
}

/** Milliseconds between writes of the address: browsers refuse more than some hundred a minute. */
const WRITE_DELAY = 300

/** A store in the default state, to be kept in step with the address of `window`. @param known what there is */
export function createStore(window: Window, known: Known): Store {
  const state = signal(DEFAULT_STATE)
  const misunderstood = signal<readonly Misunderstood[]>([])
  let timer = 0

  const addressOf = (view: ViewState) => window.location.pathname + formatSearch(view) + window.location.hash

  function dispatch(action: (state: ViewState) => ViewState, entry: Entry = 'move'): void {
    const before = state.value
    const next = action(before)
    if (next === before) return
    window.clearTimeout(timer)
    misunderstood.value = []
    state.value = next
    if (entry === 'step') {
      writeAddress(window, 'replace', addressOf(before))
      writeAddress(window, 'push', addressOf(next))
    } else timer = window.setTimeout(() => writeAddress(window, 'replace', addressOf(state.value)), WRITE_DELAY)
  }

  function follow(): void {
    const read = () => {
      const address = readAddress(window.location.search, known)
      state.value = address.state
      misunderstood.value = address.misunderstood
    }
    read()
    window.addEventListener('popstate', read)
  }
  const redraw = () => {
    state.value = { ...state.value }
  }
  return { state, misunderstood, dispatch, follow, redraw }
}
