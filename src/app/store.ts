/** The one place where the state lives while the page is open, kept in step with the address. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Misunderstood } from '../state/fields.ts'
import { formatSearch, readAddress } from '../state/url.ts'
import type { Known } from '../state/view-fields.ts'
import { DEFAULT_STATE, type ViewState } from '../state/view-state.ts'

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
}

/** Milliseconds between writes of the address: browsers refuse more than some hundred a minute. */
const WRITE_DELAY = 300

/** A store in the default state, to be kept in step with the address of `window`. @param known what there is */
export function createStore(window: Window, known: Known): Store {
  const state = signal(DEFAULT_STATE)
  const misunderstood = signal<readonly Misunderstood[]>([])
  let timer = 0

  const addressOf = () => window.location.pathname + formatSearch(state.value) + window.location.hash
  const write = () => window.history.replaceState(null, '', addressOf())

  function dispatch(action: (state: ViewState) => ViewState, entry: Entry = 'move'): void {
    const next = action(state.value)
    if (next === state.value) return
    window.clearTimeout(timer)
    misunderstood.value = []
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
      const address = readAddress(window.location.search, known)
      state.value = address.state
      misunderstood.value = address.misunderstood
    }
    read()
    window.addEventListener('popstate', read)
  }
  return { state, misunderstood, dispatch, follow }
}
