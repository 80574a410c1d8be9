/** How to quote a page: plain text with release, date and address. */
import { useSite } from '../site.ts'
import type { PageFrame } from './shell.tsx'

interface Props {
  readonly frame: PageFrame
  readonly title: string
  readonly path: string
}

export function Cite({ frame, title, path }: Props) {
  const { t } = useSite()
  const text = t.citation(title, frame.version, t.date(frame.asOf))
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t.cite}</h2>
      <p class="citation">
        {text} {frame.siteUrl === null ? t.citeAddress : frame.siteUrl + path}
      </p>
    </section>
  )
}
