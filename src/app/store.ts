/** The one place where the state lives while the page is open, kept in step with the address. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { formatSearch, parseSearch } from '../state/url.ts'
import { DEFAULT_STATE, type ViewState } from '../state/view-state.ts'

/** `step` adds an entry to the browser's history; `move` changes the present one. */
export type Entry = 'step' | 'move'

/** Applies an action. */
export type Dispatch = (action: (state: ViewState) => ViewState, entry?: Entry) => void

export interface Store {
  readonly state: ReadonlySignal<ViewState>
  readonly dispatch: Dispatch
  /**
   * Takes the state from the address, now and at every back and forward. Not earlier: until then the state is the
   * default one, which the page arrives with, and which hydration must find.
   */
  readonly follow: () => void
}

/** Milliseconds between writes of the address: browsers refuse more than some hundred a minute. */
const WRITE_DELAY = 300

/** A store in the default state, to be kept in step with the address of `window`. */
export function createStore(window: Window): Store {
  const state = signal(DEFAULT_STATE)
  let timer = 0

  const addressOf = () => window.location.pathname + formatSearch(state.value) + window.location.hash
  const write = () => window.history.replaceState(null, '', addressOf())

  function dispatch(action: (state: ViewState) => ViewState, entry: Entry = 'move'): void {
    const next = action(state.value)
    if (next === state.value) return
    window.clearTimeout(timer)
    if (entry === 'step') {
      write()
      state.value = next
      window.history.pushState(null, '', addressOf())
      return
    }
    state.value = next
    timer = window.setTimeout(write, WRITE_DELAY)
  }

  function follow(): void {
    const read = () => {
      state.value = parseSearch(window.location.search)
    }
    read()
    window.addEventListener('popstate', read)
  }
  return { state, dispatch, follow }
}
