/** How a choice is made: an action gives the next state from the present one. */
import type { ViewState } from './view-state.ts'

/** `step` adds an entry to the browser's history; `move` changes the present one. */
export type Entry = 'step' | 'move'

/** Applies an action. */
export type Dispatch = (action: (state: ViewState) => ViewState, entry?: Entry) => void
