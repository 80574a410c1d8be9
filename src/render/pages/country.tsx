/** `/country/<slug>/`: the country's panel as a page, and how to quote it. */
import type { ComponentChildren } from 'preact'
import type { CountryView } from '../../select/country-view.ts'
import { CountryPanel } from '../panels/country-panel.tsx'
import { ShareDialog } from '../share/share-dialog.tsx'
import { useSite } from '../site.ts'
import { Cite } from './cite.tsx'
import type { PageFrame } from './shell.tsx'

interface Props {
  readonly view: CountryView
  readonly frame: PageFrame
  readonly path: string
  readonly map?: ComponentChildren
}

export function CountryPage({ view, frame, path, map }: Props) {
  const { t, link } = useSite()
  const name = t.country(view.country.iso2)
  return (
    <>
      <CountryPanel view={view} page map={map} />
      <div class="page-tools">
        <ShareDialog
          title={name}
          citation={t.citation(name, frame.version, t.date(frame.asOf))}
          embed={`embed/${path}`}
        />
        <Cite frame={frame} title={name} path={path} />
        <p>
          <a href={link.page('data')}>{t.downloadData}</a>
        </p>
      </div>
    </>
  )
}
