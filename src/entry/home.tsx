/** The composition root of the home page: the atlas, in step with the address. */
import { AtlasRoot } from '../live/atlas-root.tsx'
import { createHistoryAddress } from '../live/history-address.ts'
import { enhanceShare } from '../live/share/opener.ts'
import { start } from '../live/start.tsx'
import { isStill } from '../live/still.ts'
import { formatSearch } from '../state/url.ts'

const root = document.querySelector('[data-atlas]')
const store =
  root &&
  start({
    root,
    path: '',
    createAddress: (index) => createHistoryAddress(window, index),
    createView: (page) => <AtlasRoot {...page} />,
  })
// From the store, not from the address, which follows it with a delay; where nothing lives the address is all there is.
enhanceShare(document, () => (store === null || isStill(document) ? location.search : formatSearch(store.state.value)))
