/** The composition root of the live embedded map, fetched by `embed-card.ts`: works without storage, origin and WebGL. */
import { signal } from '@preact/signals'
import { hydrate } from 'preact'
import type { Delivery } from './app/delivery.ts'
import { type EmbedPart, parseParts } from './app/embed/embed-params.ts'
import { EmbedRoot } from './app/embed/embed-root.tsx'
import { createEmbedStore } from './app/embed/embed-store.ts'
import { unpackIndex } from './model/index-codec.ts'
import { openLinksBeside } from './render/embed/links-beside.ts'
import { createLinker } from './render/links.ts'
import { en } from './render/messages/en.ts'
import { SiteContext } from './render/site.ts'

function start(element: Element, { index, assets }: Delivery): void {
  const parts = signal<readonly EmbedPart[] | null>(null)
  const unpacked = unpackIndex(index)
  const store = createEmbedStore(window, unpacked)
  // The page lies one folder below the root of the site.
  const root = new URL('..', location.href).href
  openLinksBeside()
  const Embed = () => <EmbedRoot index={unpacked} store={store} assets={assets} root={root} parts={parts.value} />
  hydrate(
    <SiteContext.Provider value={{ t: en, link: createLinker('embed/') }}>
      <Embed />
    </SiteContext.Provider>,
    element,
  )
  // Not earlier: hydration must find what the build has drawn.
  store.follow()
  parts.value = parseParts(location.search)
  element.setAttribute('data-live', '')
}

const element = document.querySelector('[data-embed]')
if (element && globalThis.overseasAtlas) start(element, globalThis.overseasAtlas)
