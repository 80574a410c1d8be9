/** How to quote a page: plain text with release, date and address, the day of access left to the reader. */

import { createPublicLinker } from '../../state/links.ts'
import { useBuiltSite } from '../built-site.ts'
import { ShareLink } from '../share/share-button.tsx'

/** Of which release the page is, and whether there is a dialog with further forms. */
interface Frame {
  readonly siteUrl: string | null
  readonly version: string
  readonly asOf: string
  readonly share?: object
}

interface Props {
  readonly frame: Frame
  readonly title: string
  readonly path: string
}

export function Citation({ frame, title, path }: Props) {
  const { t } = useBuiltSite()
  const address = createPublicLinker(frame.siteUrl)?.to(path) ?? t.citeAddress
  return (
    <span class="citation">{`${t.citation(title, frame.version, t.date(frame.asOf))} ${address} ${t.citeDay}`}</span>
  )
}

export function Cite(props: Props) {
  const { t } = useBuiltSite()
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.cite}</h2>
      <p>
        <Citation {...props} />
      </p>
      {props.frame.share && (
        <p class="share-links">
          <ShareLink part="cite">{t.share.cite}</ShareLink>
        </p>
      )}
    </section>
  )
}
