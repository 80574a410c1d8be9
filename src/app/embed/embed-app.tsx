/** The map of the atlas without chrome. The build renders it with the default state; the browser goes on from there. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { EmbedCredit } from '../../render/embed/embed-credit.tsx'
import { RecordList } from '../../render/home/record-list.tsx'
import { useSite } from '../../render/site.ts'
import { formatSearch } from '../../state/url.ts'
import type { ViewState } from '../../state/view-state.ts'
import { createList, describeView } from '../home-model.ts'
import { HomeTimeline } from '../home-timeline.tsx'
import type { Dispatch } from '../store.ts'
import type { EmbedPart } from './embed-params.ts'

export interface EmbedAppProps {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly dispatch: Dispatch
  readonly parts: readonly EmbedPart[]
  readonly playing: boolean
  readonly onPlay: () => void
  readonly map: ComponentChildren
}

/** Links lead to the full pages, and open beside the host page: the page's base says so. */
function followLink(): void {}

function EmbedList({ index, state }: Pick<EmbedAppProps, 'index' | 'state'>) {
  const { t } = useSite()
  const groups = useMemo(() => createList(index, state, t), [index, state, t])
  const shown = state.country === null ? groups : groups.filter(({ country }) => country === state.country)
  return (
    <section class="embed-list" aria-labelledby="embed-list">
      <h2 id="embed-list">{t.recordList.title}</h2>
      <RecordList groups={shown} onCountry={followLink} onRecord={followLink} />
    </section>
  )
}

export function EmbedApp(props: EmbedAppProps) {
  const { index, state, parts, map } = props
  const { t, link } = useSite()
  const { asOf, version } = index
  return (
    <main class="embed">
      <h1 class="visually-hidden">{t.embed.title}</h1>
      {parts.includes('map') && (
        <section class="embed-map" aria-label={t.home.map} aria-describedby="map-description">
          <p id="map-description" class="visually-hidden">
            {describeView(index, state, t)}
          </p>
          {map}
        </section>
      )}
      {parts.includes('timeline') && <HomeTimeline {...props} />}
      {parts.includes('list') && <EmbedList index={index} state={state} />}
      <EmbedCredit href={link.home(formatSearch(state))} asOf={asOf} version={version} />
    </main>
  )
}
