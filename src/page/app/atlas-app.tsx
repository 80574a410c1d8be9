/** The home page from its parts. The build renders it once with the default state; the browser goes on from there. */

import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { STAGE_UNITS } from '../../draw/ground/country-path.ts'
import type { AtlasIndex } from '../../model/atlas-index.ts'
import type { Box } from '../../select/map/camera.ts'
import { WHOLE_KEY } from '../../select/map/key.ts'
import { selectOverview } from '../../select/map/overview.ts'
import { FIRST, shownCamera, WORLD_VIEW } from '../../select/map/shown-camera.ts'
import { selectCoverage } from '../../select/time/coverage.ts'
import { timeIndexOf } from '../../select/time/time-index.ts'
import { setLayers, setProjection, setView } from '../../state/actions.ts'
import type { Dispatch } from '../../state/dispatch.ts'
import type { GlTrouble } from '../../state/gl-trouble.ts'
import type { ViewState } from '../../state/view-state.ts'
import { Legend } from '../home/legend.tsx'
import { type ListGroup, RecordList } from '../home/record-list.tsx'
import { MapFixed } from '../map/map-fixed.tsx'
import { MapTrouble } from '../map/map-trouble.tsx'
import { useSite } from '../site.ts'
import { UntilLive } from '../until-live.tsx'
import { createList, describeView, type Question } from './home-model.ts'
import { HomeTimeline } from './home-timeline.tsx'
import { Overview } from './overview.tsx'
import { reuseGroups } from './reuse-groups.ts'

/** How links inside the page open: the address stands in the link, the page takes the plain click. */
export interface Openers {
  readonly onCountry: (iso3: string, event?: MouseEvent) => void
  readonly onRecord: (id: string, event?: MouseEvent) => void
}

interface AtlasAppProps extends Openers {
  readonly index: AtlasIndex
  readonly state: ViewState
  /** What the list, the counts and the words answer: the view once the slider rests. */
  readonly question: Question
  readonly dispatch: Dispatch
  readonly playing: boolean
  readonly onPlay: () => void
  readonly search: ComponentChildren
  readonly map: ComponentChildren
  /** Size of the map, in pixels; null as long as nothing has measured it. */
  readonly box: Box | null
  /** Why the map has no WebGL; null also as long as nobody asked for it. */
  readonly trouble: GlTrouble | null
  /** What is said of the address, once it is read. */
  readonly note?: ComponentChildren
  /** What is opened; null: the list stands there. */
  readonly panel: ComponentChildren | null
}

function Side({ index, question, panel, onCountry, onRecord }: AtlasAppProps) {
  const { t } = useSite()
  const coverage = useMemo(() => t.coverage(selectCoverage(index, null)), [index, t])
  const shown = useRef<readonly ListGroup[]>([])
  const groups = useMemo(() => reuseGroups(shown.current, createList(index, question, t)), [index, question, t])
  shown.current = groups
  return (
    <section class="atlas-side" id="list" tabIndex={-1} aria-label={panel === null ? t.recordList.title : t.home.panel}>
      {panel ?? (
        <>
          <h2>{t.recordList.title}</h2>
          <p class="coverage">
            {coverage} {t.home.knownUntil(t.date(index.asOf))}
          </p>
          <RecordList groups={groups} onCountry={onCountry} onRecord={onRecord} />
        </>
      )}
    </section>
  )
}

/** The ways to the whole world: as it is, and as a globe, which needs WebGL and says so where there is none. */
function MapCorner({ index, state, question, dispatch, box, trouble }: AtlasAppProps) {
  const { t } = useSite()
  const globe = state.projection === 'globe'
  const points = useMemo(() => selectOverview(index, question, STAGE_UNITS), [index, question])
  const camera = box && shownCamera(state, index, box)
  return (
    <div class="map-corner">
      <Overview
        points={points}
        camera={camera === FIRST ? null : camera}
        href="#list"
        onWorld={() => dispatch((now) => setView(now, WORLD_VIEW), 'step')}
      />
      <UntilLive>
        <button
          type="button"
          class="projection"
          aria-pressed={globe}
          onClick={() => dispatch((now) => setProjection(now, globe ? 'mercator' : 'globe'))}
        >
          {t.home.globe}
        </button>
      </UntilLive>
      <MapTrouble trouble={trouble} globe={globe} />
    </div>
  )
}

export function AtlasApp(props: AtlasAppProps) {
  const { index, state, question, dispatch, map, search, note } = props
  const { t, still } = useSite()
  const counts = useMemo(() => timeIndexOf(index, question.clock).countsAt(question), [index, question])
  const total = index.reports.at(-1)
  const isEmpty = question.layers.every((layer) => counts[layer].certain + counts[layer].possible === 0)
  const description = useMemo(() => describeView(index, question, t), [index, question, t])
  return (
    <div class="atlas">
      <header class="atlas-intro">
        <h1>{t.home.title}</h1>
        {total && <p>{t.home.lead(total.count, total.countries)}</p>}
        {search}
      </header>
      <div class="atlas-stage">
        <section class="atlas-map" aria-label={t.home.map}>
          {still && (
            <a class="skip-link" href="#list">
              {t.map.skip}
            </a>
          )}
          <p id="map-description" hidden>
            {description} {t.home.mapHelp}
          </p>
          {map}
          {note}
          <MapFixed />
          {isEmpty && <p class="map-empty">{t.recordList.empty}</p>}
          <MapCorner {...props} />
        </section>
        <HomeTimeline {...props} />
      </div>
      <div class="atlas-legend">
        <Legend
          whole={WHOLE_KEY}
          folded={props.panel !== null}
          layers={state.layers}
          counts={counts}
          onLayers={(layers, on) => dispatch((now) => setLayers(now, layers, on))}
        />
      </div>
      <Side {...props} />
    </div>
  )
}
