/** Opening a record moves the clock so that the record is in the window, and switches its layer on. */
import type { IndexedRecord } from '../../model/atlas-index.ts'
import { monthOf } from '../../model/months.ts'
import { includeMonths, setLayers } from '../../state/actions.ts'
import type { ViewState } from '../../state/view-state.ts'
import { selectCertainty } from '../time/visible.ts'

interface Revealed {
  readonly state: ViewState
  /** Whether the window had to move. */
  readonly moved: boolean
  /** Whether the record's layer had to be switched on. */
  readonly switched: boolean
}

/** Widens the window, no further than needed, to where the record is certain: it shall not stand there as an outline. */
function widenTo(state: ViewState, record: IndexedRecord): ViewState {
  const { startMax, endMin } = record.spans[state.clock]
  const last = Math.max(monthOf(startMax), state.to)
  const first = endMin === null ? state.from : Math.min(monthOf(endMin - 1), state.from)
  return includeMonths(state, first, last)
}

/** The state in which the record is seen. A record that is in the window only possibly is in it: nothing moves. */
export function revealRecord(state: ViewState, record: IndexedRecord): Revealed {
  const switched = !state.layers.includes(record.layer)
  const shown = switched ? setLayers(state, [record.layer], true) : state
  if (selectCertainty(record, shown) !== null) return { state: shown, moved: false, switched }
  return { state: widenTo(shown, record), moved: true, switched }
}
