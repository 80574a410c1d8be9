/** The one place where the state lives while a page is open. How it knows of an address is the business of its port. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Dispatch, Entry } from '../state/dispatch.ts'
import type { Misunderstood } from '../state/fields.ts'
import type { ReadAddress } from '../state/url.ts'
import type { ViewState } from '../state/view-state.ts'

/** What a store and an address have to do with each other. */
export interface AddressPort {
  /** The state that is asked for now. */
  readonly read: () => ReadAddress
  /** Tells whenever something else is asked for. Left out: what is asked for is read once. */
  readonly watch?: (onChange: () => void) => void
  /** Says what is shown, after a change. Left out: it is said nowhere. */
  readonly write?: (before: ViewState, next: ViewState, entry: Entry) => void
}

interface StoreOptions {
  /** The state that the page arrives in, and which hydration must find. */
  readonly initial: ViewState
  readonly address: AddressPort
}

export interface Store {
  readonly state: ReadonlySignal<ViewState>
  /** What the address asked for and was not understood, until something else is chosen. */
  readonly misunderstood: ReadonlySignal<readonly Misunderstood[]>
  readonly dispatch: Dispatch
  /** Takes the state from the address, now and whenever that asks for something else. Not earlier than hydration. */
  readonly follow: () => void
  /** Shows the same anew, so that controls say again what is shown. */
  readonly redraw: () => void
}

export function createStore({ initial, address }: StoreOptions): Store {
  const state = signal(initial)
  const misunderstood = signal<readonly Misunderstood[]>([])

  function dispatch(action: (state: ViewState) => ViewState, entry: Entry = 'move'): void {
    const before = state.value
    const next = action(before)
    if (next === before) return
    misunderstood.value = []
    state.value = next
    address.write?.(before, next, entry)
  }

  function take(): void {
    const asked = address.read()
    state.value = asked.state
    misunderstood.value = asked.misunderstood
  }
  function follow(): void {
    take()
    address.watch?.(take)
  }
  const redraw = () => {
    state.value = { ...state.value }
  }
  return { state, misunderstood, dispatch, follow, redraw }
}
