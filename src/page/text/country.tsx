/** `/country/<slug>/`: the country's panel as a page, and how to quote it. */
import type { ComponentChildren } from 'preact'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { CountryView } from '../../select/record/country-view.ts'
import { useBuiltSite } from '../built-site.ts'
import { CountryPanel } from '../panels/country-panel.tsx'
import { ShareLink } from '../share/share-button.tsx'
import { Cite } from './cite.tsx'
import type { PageFrame } from './shell.tsx'

interface Props {
  readonly view: CountryView
  readonly frame: PageFrame
  readonly path: string
  readonly map?: ComponentChildren
  /** The answers of other moments. */
  readonly others: readonly Answer[]
}

export function CountryPage({ view, frame, path, map, others }: Props) {
  const { t, link } = useBuiltSite()
  const title = t.countryTitle(t.country(view.country.iso2))
  return (
    <>
      <CountryPanel view={view} page map={map} others={others} />
      <div class="page-tools">
        <Cite frame={frame} title={title} path={path} />
        <p class="share-links">
          <ShareLink part="embed">{t.share.embed}</ShareLink>
          <ShareLink part="download">{t.share.download}</ShareLink>
          <a href={link.page('data')}>{t.downloadData}</a>
        </p>
      </div>
    </>
  )
}
