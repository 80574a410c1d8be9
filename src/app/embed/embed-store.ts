/** The state of an embed. It reads the frame's address once and never writes: the history is the host page's. */
import { signal } from '@preact/signals'
import type { Store } from '../../live/store.ts'
import { readMapAddress } from '../../state/embed-address.ts'
import type { Misunderstood } from '../../state/fields.ts'
import type { Known } from '../../state/view-fields.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'

/** @param known what there is */
export function createEmbedStore(window: Window, known: Known): Store {
  const state = signal(DEFAULT_STATE)
  const misunderstood = signal<readonly Misunderstood[]>([])
  return {
    state,
    misunderstood,
    dispatch: (action) => {
      state.value = action(state.value)
      misunderstood.value = []
    },
    follow: () => {
      const address = readMapAddress(window.location.search, known)
      state.value = address.state
      misunderstood.value = address.misunderstood
    },
    redraw: () => {
      state.value = { ...state.value }
    },
  }
}
