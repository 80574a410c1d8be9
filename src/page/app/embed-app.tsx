/** The map of the atlas without chrome. The build renders it with the default state; the browser goes on from there. */

import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { WHOLE_KEY } from '../../select/map/key.ts'
import { timeIndexOf } from '../../select/time/time-index.ts'
import { setLayers } from '../../state/actions.ts'
import type { Dispatch } from '../../state/dispatch.ts'
import { type EmbedPart, PARTS } from '../../state/embed-address.ts'
import { formatSearch } from '../../state/url.ts'
import type { ViewState } from '../../state/view-state.ts'
import { EmbedCredit } from '../embed/embed-credit.tsx'
import { Legend } from '../home/legend.tsx'
import { RecordList } from '../home/record-list.tsx'
import { MapFixed } from '../map/map-fixed.tsx'
import { useSite } from '../site.ts'
import { createList, describeView, type Question } from './home-model.ts'
import { HomeTimeline } from './home-timeline.tsx'
import { useQuestion } from './use-question.ts'

interface EmbedAppProps {
  readonly index: AtlasIndex
  readonly state: ViewState
  readonly dispatch: Dispatch
  /** Null while they are not known, as in the built page: all, the list still empty. */
  readonly parts: readonly EmbedPart[] | null
  readonly playing: boolean
  readonly onPlay: () => void
  readonly map: ComponentChildren
  /** What is said of the address, once it is read. */
  readonly note?: ComponentChildren
}

/** Links lead to the full pages, and open beside the host page. */
function followLink(): void {}

interface LegendProps extends Pick<EmbedAppProps, 'index' | 'dispatch'> {
  readonly question: Question
  readonly layers: ViewState['layers']
}

/** What the marks mean, and the switches of the layers: folded, as an embed has little room. */
function EmbedLegend({ index, question, layers, dispatch }: LegendProps) {
  const { t } = useSite()
  const { from, to, clock } = question
  const counts = useMemo(() => timeIndexOf(index, clock).countsAt({ from, to }), [index, from, to, clock])
  return (
    <section class="embed-legend" aria-label={t.legend.title}>
      <Legend
        whole={WHOLE_KEY}
        folded
        layers={layers}
        counts={counts}
        onLayers={(chosen, on) => dispatch((now) => setLayers(now, chosen, on))}
      />
    </section>
  )
}

interface ListProps {
  readonly index: AtlasIndex
  readonly question: Question
  /** The one that is shown, by ISO 3166-1 alpha-3; null: all. */
  readonly country: string | null
}

function EmbedList({ index, question, country }: ListProps) {
  const { t } = useSite()
  const groups = useMemo(() => createList(index, question, t), [index, question, t])
  const shown = country === null ? groups : groups.filter((group) => group.country === country)
  return <RecordList groups={shown} onCountry={followLink} onRecord={followLink} />
}

function ListPart({ children }: { readonly children: ComponentChildren }) {
  const { t } = useSite()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="embed-list" aria-labelledby="embed-list" tabIndex={0}>
      <h2 id="embed-list">{t.recordList.title}</h2>
      {children}
    </section>
  )
}

export function EmbedApp(props: EmbedAppProps) {
  const { index, state, map } = props
  const parts = props.parts ?? PARTS
  const { t, link } = useSite()
  const { asOf, version } = index
  const question = useQuestion(state)
  const description = useMemo(() => describeView(index, question, t), [index, question, t])
  return (
    <main class="embed">
      <h1 class="visually-hidden">{t.embed.title}</h1>
      {parts.includes('map') && (
        <section class="embed-map" aria-label={t.home.map}>
          <p id="map-description" hidden>
            {description}
          </p>
          {map}
          <MapFixed />
        </section>
      )}
      {parts.includes('map') && (
        <EmbedLegend index={index} question={question} layers={state.layers} dispatch={props.dispatch} />
      )}
      {parts.includes('timeline') && <HomeTimeline {...props} />}
      {parts.includes('list') && (
        <ListPart>{props.parts && <EmbedList index={index} question={question} country={state.country} />}</ListPart>
      )}
      {props.note}
      <EmbedCredit href={link.home(formatSearch(state))} asOf={asOf} version={version} />
    </main>
  )
}
