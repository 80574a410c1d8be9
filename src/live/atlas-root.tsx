/** The home page alive: state from the store, effects around the components. Nothing here is drawn. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { runWhenIdle } from '../map/when-idle.ts'
import type { AtlasIndex } from '../model/atlas-index.ts'
import { AddressNote } from '../page/address-note.tsx'
import { AtlasApp } from '../page/app/atlas-app.tsx'
import { AtlasMap } from '../page/app/atlas-map.tsx'
import { describeView } from '../page/app/home-model.ts'
import { useQuestion } from '../page/app/use-question.ts'
import { SearchBox } from '../page/home/search-box.tsx'
import { useSite } from '../page/site.ts'
import type { SearchHit } from '../select/search/search.ts'
import { closePanel } from '../state/actions.ts'
import { isOwnKey } from '../state/own-key.ts'
import type { Camera } from '../state/view-state.ts'
import { hasModules } from './fetch-limits.ts'
import type { Opened } from './opened.ts'
import { Panel } from './panel.tsx'
import { fetchPanel } from './panel-script.ts'
import { createPartLoader } from './part-loader.ts'
import { answerOfHit } from './search.ts'
import type { LivePage } from './start.tsx'
import type { Store } from './store.ts'
import { useAnnouncement } from './use-announcement.ts'
import { useFocusReturn } from './use-focus-return.ts'
import { useHtmlClass } from './use-html-class.ts'
import { useLiveMap } from './use-live-map.ts'
import { useOpeners } from './use-openers.ts'
import { usePlay } from './use-play.ts'
import { useSearch } from './use-search.ts'
import { useUnrecorded } from './use-unrecorded.ts'

function openedOf(index: AtlasIndex, store: Store): Opened | null {
  const { country, record } = store.state.value
  if (record !== null) {
    const found = index.records.find(({ id }) => id === record)
    return found ? { kind: 'record', id: record, country: found.country } : null
  }
  const known = index.countries.some(({ iso3 }) => iso3 === country)
  return country !== null && known ? { kind: 'country', country } : null
}

export function AtlasRoot({ index, store, delivery }: LivePage) {
  const { assets } = delivery
  const { t, link } = useSite()
  const state = store.state.value
  const { openers, note, setNote } = useOpeners(index, store)
  const { playing, onPlay } = usePlay(store)
  const opened = openedOf(index, store)
  const question = useQuestion(state)
  const region = useAnnouncement(useMemo(() => describeView(index, question, t), [index, question, t]))
  const search = useSearch(index, link.asset(assets.search))
  const findUnrecorded = useUnrecorded(store.misunderstood.value, index, link.asset(assets.search))
  const loader = useMemo(() => createPartLoader(document, link, delivery), [link, delivery])
  const script = link.asset(assets.panel)
  // Ahead of the first click; where it fails, the panel asks again and says so.
  useEffect(() => runWhenIdle(() => void fetchPanel(document, script).catch(() => {})), [script])
  const before = useRef<Camera | null>(null)
  if (opened === null) before.current = state.view
  useFocusReturn(opened)
  useHtmlClass('opened', opened !== null)
  const gl = hasModules(window) ? undefined : 'none'
  const map = useLiveMap({ index, store, assets, gl, ...openers })
  const onHit = ({ kind, key }: SearchHit) => {
    if (kind === 'unrecorded') location.assign(link.country(key))
    else if (kind === 'record') openers.onRecord(key)
    else openers.onCountry(key.slice(0, 3))
  }
  const close = () => {
    setNote(null)
    store.dispatch((now) => closePanel(now, before.current), 'step')
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOwnKey(event)) return
      const { country, record } = store.state.value
      if (country !== null || record !== null) close()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <>
      <AtlasApp
        index={index}
        state={state}
        question={question}
        dispatch={store.dispatch}
        playing={playing}
        onPlay={onPlay}
        {...openers}
        search={<SearchBox {...search} answerOf={(hit) => answerOfHit(hit, index, question, t)} onHit={onHit} />}
        map={<AtlasMap index={index} state={state} ground="" mapRef={map.element} />}
        box={map.box}
        trouble={map.trouble}
        note={
          <AddressNote
            misunderstood={store.misunderstood.value}
            index={index}
            state={state}
            findUnrecorded={findUnrecorded}
          />
        }
        panel={
          opened && (
            <Panel
              opened={opened}
              index={index}
              moment={question}
              loader={loader}
              script={script}
              note={note}
              onClose={close}
              {...openers}
            />
          )
        }
      />
      <p class="visually-hidden" aria-live="polite" ref={region} />
    </>
  )
}
