/** The address of the atlas: what it asks for is shown, also at back and forward, and what is shown stands in it. */
import { formatSearch, readAddress } from '../state/url.ts'
import type { Known } from '../state/view-fields.ts'
import type { ViewState } from '../state/view-state.ts'
import type { AddressPort } from './store.ts'
import { writeAddress } from './write-address.ts'

/** Milliseconds between writes of the address: browsers refuse more than some hundred a minute. */
const WRITE_DELAY = 300

/** @param known what there is */
export function createHistoryAddress(window: Window, known: Known): AddressPort {
  let timer = 0
  const format = (state: ViewState) => window.location.pathname + formatSearch(state) + window.location.hash
  return {
    read: () => readAddress(window.location.search, known),
    watch: (onChange) => window.addEventListener('popstate', onChange),
    write: (before, next, entry) => {
      window.clearTimeout(timer)
      if (entry === 'step') {
        writeAddress(window, 'replace', format(before))
        writeAddress(window, 'push', format(next))
      } else timer = window.setTimeout(() => writeAddress(window, 'replace', format(next)), WRITE_DELAY)
    },
  }
}
