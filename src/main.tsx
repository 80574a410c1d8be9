/** The composition root of the home page: data in, state in step with the address, components on top. */
import { hydrate } from 'preact'
import { AtlasRoot } from './app/atlas-root.tsx'
import type { Delivery } from './app/delivery.ts'
import { createPartLoader } from './app/part-loader.ts'
import { enhanceShare } from './app/share/opener.ts'
import { createStore, type Store } from './app/store.ts'
import { hasModules, isFolder } from './app/surroundings.ts'
import { unpackIndex } from './model/index-codec.ts'
import { createLinker } from './render/links.ts'
import { en } from './render/messages/en.ts'
import { SiteContext } from './render/site.ts'
import type { DatasetPart } from './select/part.ts'
import { formatSearch } from './state/url.ts'

function start(element: Element): Store {
  const delivery = globalThis.overseasAtlas as Delivery<DatasetPart> | undefined
  if (!delivery) throw new Error('the data of the atlas did not arrive (expected assets/index-*.js before this script)')
  const root = new URL('.', document.baseURI).href
  const loader = createPartLoader<DatasetPart>(document, root, delivery)
  const index = unpackIndex(delivery.index)
  const store = createStore(window, index)
  hydrate(
    <SiteContext.Provider value={{ t: en, link: createLinker('', isFolder(document)) }}>
      <AtlasRoot
        index={index}
        store={store}
        loader={loader}
        assets={delivery.assets}
        root={root}
        gl={hasModules(window) ? undefined : 'none'}
      />
    </SiteContext.Provider>,
    element,
  )
  store.follow()
  // What tests and styles wait for: from here on the page answers.
  element.setAttribute('data-live', '')
  return store
}

const element = document.querySelector('[data-atlas]')
const store = element && start(element)
// From the store, not from the address, which follows it with a delay.
enhanceShare(document, () => (store ? formatSearch(store.state.value) : ''))
