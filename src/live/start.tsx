/**
 * Brings the prerendered part of a page to life. Where that fails, at once or later, the part stands again as it came
 * and one line says so: Preact takes away what it cannot draw.
 */
import { type ComponentChildren, hydrate, render } from 'preact'
import { useEffect } from 'preact/hooks'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { unpackIndex } from '../model/index-codec.ts'
import { SiteContext } from '../page/site.ts'
import { type Delivery, readDelivery } from '../select/page-data.ts'
import type { DatasetPart } from '../select/record/dataset-part.ts'
import { createLinker, rootOf } from '../state/links.ts'
import { DEFAULT_STATE } from '../state/view-state.ts'
import { coreWords } from '../words/spoken.ts'
import { Boundary } from './boundary.tsx'
import { enableControls } from './enable-controls.ts'
import { isFolder } from './fetch-limits.ts'
import { letGoOfOld } from './let-go.ts'
import { ownWords } from './own-words.ts'
import { endStill, standStill } from './still.ts'
import { type AddressPort, createStore, type Store } from './store.ts'

/** What a live part is made of. */
export interface LivePage {
  readonly index: AtlasIndex
  readonly store: Store
  readonly delivery: Delivery<DatasetPart>
}

interface LivePart {
  /** Says that the part lives, by `data-live`. */
  readonly root: Element
  /** What is hydrated, where it is not the same element. */
  readonly place?: Element
  /** Of the page, from the root of the site. */
  readonly path: string
  readonly createAddress: (index: AtlasIndex) => AddressPort
  readonly createView: (page: LivePage) => ComponentChildren
  /** Called once the state follows its address. */
  readonly onFollow?: () => void
}

/** Its effect comes after those of all that stands before it: then map and keys listen too. */
function Awake({ onAwake }: { readonly onAwake: () => void }) {
  useEffect(onAwake, [onAwake])
  return null
}

function putBack(root: Element, place: Element, copy: Node): void {
  try {
    render(null, place)
  } catch {
    // What is broken cannot always be cleared away in order; the first error is the one that was told.
  }
  place.replaceChildren(...copy.childNodes)
  standStill(document, root.hasAttribute('data-live') ? 'stopped' : 'failed')
  root.removeAttribute('data-live')
}

/** From what has arrived. @throws when that is not enough */
function createPage({ createAddress }: LivePart): LivePage {
  const delivery = readDelivery<DatasetPart>()
  const index = unpackIndex(delivery.index)
  const store = createStore({ initial: DEFAULT_STATE, address: createAddress(index) })
  return { index, store, delivery }
}

/** Never throws. @returns the store, where the part could be made from what has arrived */
export function start(part: LivePart): Store | null {
  const { root, place = root, path, createView, onFollow } = part
  const copy = place.cloneNode(true)
  let failed = false
  const fail = (error: unknown) => {
    if (failed) return
    failed = true
    console.error(error)
    // Preact is in the midst of it.
    queueMicrotask(() => putBack(root, place, copy))
  }
  const wake = () => {
    if (failed) return
    enableControls(place)
    // What tests and styles wait for: from here on the page answers.
    root.setAttribute('data-live', '')
    endStill(document)
  }
  try {
    const page = createPage(part)
    const { store } = page
    // By their whole address, wherever they are asked for from.
    const assets = new URL(rootOf(path) || '.', document.baseURI).href
    ownWords(document)
    letGoOfOld()
    hydrate(
      <Boundary onError={fail}>
        <SiteContext.Provider
          value={{ t: coreWords, link: createLinker({ page: path, assets, inFolder: isFolder(document) }) }}
        >
          {createView(page)}
        </SiteContext.Provider>
        <Awake onAwake={wake} />
      </Boundary>,
      place,
    )
    if (failed) return null
    // Not earlier: hydration must find what the build has drawn.
    store.follow()
    onFollow?.()
    // By then the browser has brought back what the controls said at an earlier visit: they say again what is shown.
    window.addEventListener('pageshow', store.redraw)
    return store
  } catch (error) {
    fail(error)
    return null
  }
}
