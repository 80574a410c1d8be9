/** The one place where the state lives while the page is open, kept in step with the address. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { formatSearch, parseSearch } from '../state/url.ts'
import type { ViewState } from '../state/view-state.ts'

/** `step` adds an entry to the browser's history; `move` changes the present one. */
export type Entry = 'step' | 'move'

/** Applies an action. */
export type Dispatch = (action: (state: ViewState) => ViewState, entry?: Entry) => void

export interface Store {
  readonly state: ReadonlySignal<ViewState>
  readonly dispatch: Dispatch
}

/** Milliseconds between writes of the address: browsers refuse more than some hundred a minute. */
const WRITE_DELAY = 300

/** A store that starts from the address of `window` and follows its back and forward. */
export function createStore(window: Window): Store {
  const state = signal(parseSearch(window.location.search))
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

  window.addEventListener('popstate', () => {
    state.value = parseSearch(window.location.search)
  })
  return { state, dispatch }
}
