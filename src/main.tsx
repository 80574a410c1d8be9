/** The composition root of the home page: data in, state in step with the address, components on top. */
import { AtlasRoot } from './app/atlas-root.tsx'
import { readDelivery } from './app/delivery.ts'
import { createPartLoader } from './app/part-loader.ts'
import { enhanceShare } from './app/share/opener.ts'
import { type LivePart, startLive } from './app/start.tsx'
import { hasModules, isFolder } from './app/surroundings.ts'
import { createStore, type Store } from './live/store.ts'
import { unpackIndex } from './model/index-codec.ts'
import { createLinker } from './render/links.ts'
import { en } from './render/messages/en.ts'
import { SiteContext } from './render/site.ts'
import type { DatasetPart } from './select/part.ts'
import { formatSearch } from './state/url.ts'

let store: Store | null = null

function createHome(): LivePart {
  const delivery = readDelivery<DatasetPart>()
  const root = new URL('.', document.baseURI).href
  const index = unpackIndex(delivery.index)
  store = createStore(window, index)
  const view = (
    <SiteContext.Provider value={{ t: en, link: createLinker('', isFolder(document)) }}>
      <AtlasRoot
        index={index}
        store={store}
        loader={createPartLoader<DatasetPart>(document, root, delivery)}
        assets={delivery.assets}
        root={root}
        gl={hasModules(window) ? undefined : 'none'}
      />
    </SiteContext.Provider>
  )
  return { view, follow: store.follow, redraw: store.redraw }
}

const element = document.querySelector('[data-atlas]')
if (element) startLive({ root: element, place: element }, createHome)
// From the store, not from the address, which follows it with a delay; where nothing lives the address is all there is.
enhanceShare(document, () =>
  store === null || document.documentElement.dataset.still !== undefined
    ? location.search
    : formatSearch(store.state.value),
)
