/** The home page with everything in it that the default view shows: map, legend, timeline, list. */
import { renderToString } from 'preact-render-to-string'
import { GroundSvg } from '../../draw/ground/ground-svg.tsx'
import { AtlasApp } from '../../page/app/atlas-app.tsx'
import { AtlasMap } from '../../page/app/atlas-map.tsx'
import { SearchBox } from '../../page/home/search-box.tsx'
import { StartLine } from '../../page/start-line.tsx'
import { renderPage } from '../../page/text/render-page.tsx'
import { Shell } from '../../page/text/shell.tsx'
import { selectPostures } from '../../select/answer/posture.ts'
import { createLinker } from '../../state/links.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { createGeography } from '../geography.ts'
import { previewOf } from '../preview-of.ts'
import type { Page, PageContext } from './page.ts'
import { shareOfHome } from './share.ts'

/** What a page without script would do on an action: nothing. */
function ignore(): void {}

interface HomeScripts {
  /** What aims the map before it is painted. */
  readonly aim: string
  /** Those of the live page. */
  readonly live: readonly string[]
}

/** @param scripts as paths from the root of the site */
export function createHomePage(context: PageContext, scripts: HomeScripts): Page {
  const { index, frame, t } = context
  const fills = selectPostures(index, DEFAULT_STATE)
  const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
  const ground = <GroundSvg paths={createGeography().paths} hosts={hosts} fills={fills} />
  const total = index.reports.at(-1)
  const page = (
    <Shell
      frame={{ ...frame, scripts: scripts.live }}
      head={<script src={createLinker({ page: '' }).asset(scripts.aim)} />}
      path=""
      title={t.home.title}
      description={t.home.lead(total?.count ?? 0, total?.countries ?? 0)}
      preview={previewOf('', index, t)}
      layout="home"
      share={shareOfHome(context)}
    >
      <StartLine />
      <div data-atlas>
        <AtlasApp
          index={index}
          state={DEFAULT_STATE}
          question={DEFAULT_STATE}
          dispatch={ignore}
          playing={false}
          onPlay={ignore}
          onCountry={ignore}
          onRecord={ignore}
          search={<SearchBox search={null} failure={null} load={ignore} answerOf={() => null} onHit={ignore} />}
          map={<AtlasMap index={index} state={DEFAULT_STATE} ground={renderToString(ground)} />}
          box={null}
          trouble={null}
          panel={null}
        />
        <p class="visually-hidden" aria-live="polite" />
      </div>
    </Shell>
  )
  return ['index.html', renderPage('', t, page)]
}
