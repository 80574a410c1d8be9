/** The composition root of the live embedded map, fetched by `embed-card.ts`: works without storage, origin and WebGL. */
import { signal } from '@preact/signals'
import { readDelivery } from './app/delivery.ts'
import { EmbedRoot } from './app/embed/embed-root.tsx'
import { createEmbedStore } from './app/embed/embed-store.ts'
import { type LivePart, startLive } from './app/start.tsx'
import { unpackIndex } from './model/index-codec.ts'
import { openLinksBeside } from './render/embed/links-beside.ts'
import { createLinker } from './render/links.ts'
import { en } from './render/messages/en.ts'
import { SiteContext } from './render/site.ts'
import { type EmbedPart, parseParts } from './state/embed-address.ts'

function createEmbed(): LivePart {
  const { index, assets } = readDelivery()
  const parts = signal<readonly EmbedPart[] | null>(null)
  const unpacked = unpackIndex(index)
  const store = createEmbedStore(window, unpacked)
  // The page lies one folder below the root of the site.
  const root = new URL('..', location.href).href
  openLinksBeside()
  const Embed = () => <EmbedRoot index={unpacked} store={store} assets={assets} root={root} parts={parts.value} />
  const view = (
    <SiteContext.Provider value={{ t: en, link: createLinker('embed/') }}>
      <Embed />
    </SiteContext.Provider>
  )
  const follow = () => {
    store.follow()
    parts.value = parseParts(location.search)
  }
  return { view, follow, redraw: store.redraw }
}

const element = document.querySelector('[data-embed]')
if (element) startLive({ root: element, place: element }, createEmbed)
