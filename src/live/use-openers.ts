/** Opening countries and records from wherever they are named. */
import { useMemo, useState } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { Openers } from '../page/app/atlas-app.tsx'
import { useSite } from '../page/site.ts'
import { revealRecord } from '../select/record/reveal.ts'
import { openCountry, openRecord } from '../state/actions.ts'
import type { Store } from './store.ts'

/** Whether a click asks for the page itself: a new tab, a window, a download. */
function wantsPage(event: MouseEvent | undefined): boolean {
  return event !== undefined && (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

/** Opening from anywhere: moves the clock and switches the layer where the record would not be seen, and says so. */
export function useOpeners(index: AtlasIndex, store: Store) {
  const { t } = useSite()
  const [note, setNote] = useState<string | null>(null)
  const openers: Openers = useMemo(
    () => ({
      onCountry: (iso3, event) => {
        if (wantsPage(event)) return
        event?.preventDefault()
        setNote(null)
        store.dispatch((now) => openCountry(now, iso3), 'step')
      },
      onRecord: (id, event) => {
        if (wantsPage(event)) return
        event?.preventDefault()
        const record = index.records.find((entry) => entry.id === id)
        if (!record) return
        const { state, moved, switched } = revealRecord(store.state.value, record)
        const notes = [
          ...(moved ? [t.home.moved(t.timeline.window(state.from, state.to))] : []),
          ...(switched ? [t.home.layerShown(t.layers[record.layer])] : []),
        ]
        setNote(notes.length > 0 ? notes.join(' ') : null)
        store.dispatch(() => openRecord(state, id), 'step')
      },
    }),
    [index, store, t],
  )
  return { openers, note, setNote }
}
