/** `/record/<id>/`: the record's panel as a page, and how to quote it. */
import type { ComponentChildren } from 'preact'
import type { RecordView } from '../../select/record/record-view.ts'
import { RecordPanel } from '../panels/record-panel.tsx'
import { ShareLink } from '../share/share-button.tsx'
import { useSite } from '../site.ts'
import { Cite } from './cite.tsx'
import type { PageFrame } from './shell.tsx'

interface Props {
  readonly view: RecordView
  readonly frame: PageFrame
  readonly title: string
  readonly path: string
  readonly map?: ComponentChildren
}

export function RecordPage({ view, frame, title, path, map }: Props) {
  const { t, link } = useSite()
  return (
    <>
      <RecordPanel view={view} page map={map} />
      <div class="page-tools">
        <p>
          <a href={link.home(`?record=${view.told.ref.id}`)}>{t.openMap}</a>
        </p>
        <Cite frame={frame} title={title} path={path} />
        <p class="share-links">
          <ShareLink part="embed">{t.share.embed}</ShareLink>
        </p>
      </div>
    </>
  )
}
