/** The one line under every embed: whose it is, of when, and that what it shows is alleged. */
import { useSite } from '../site.ts'

interface Props {
  /** Of the full page. */
  readonly href: string
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  readonly version: string
}

export function EmbedCredit({ href, asOf, version }: Props) {
  const { t } = useSite()
  return (
    <p class="embed-credit">
      <a href={href}>{t.siteName}</a>
      {' · '}
      {t.dataAsOf(t.date(asOf), version)} {t.embed.alleged}
    </p>
  )
}
