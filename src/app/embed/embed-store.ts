/** The state of an embed. It reads the frame's address once and never writes: the history is the host page's. */
import { signal } from '@preact/signals'
import type { Misunderstood } from '../../state/fields.ts'
import { readAddress } from '../../state/url.ts'
import type { Known } from '../../state/view-fields.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import type { Store } from '../store.ts'
import { EMBED_FIELDS } from './embed-params.ts'

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
      const address = readAddress(window.location.search, known, EMBED_FIELDS)
      state.value = address.state
      misunderstood.value = address.misunderstood
    },
    redraw: () => {
      state.value = { ...state.value }
    },
  }
}
