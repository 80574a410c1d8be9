/** The state of an embed. It reads the frame's address once and never writes: the history is the host page's. */
import { signal } from '@preact/signals'
import { parseSearch } from '../../state/url.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import type { Store } from '../store.ts'

export function createEmbedStore(window: Window): Store {
  const state = signal(DEFAULT_STATE)
  return {
    state,
    dispatch: (action) => {
      state.value = action(state.value)
    },
    follow: () => {
      state.value = parseSearch(window.location.search)
    },
  }
}
