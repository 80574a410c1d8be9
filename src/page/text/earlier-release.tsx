/** `/data/<version>/` of a release of which no edition is kept: its address still answers, and leads on. */
import { useBuiltSite } from '../built-site.ts'

interface Props {
  readonly version: string
  /** The day of that release, as EDTF. */
  readonly date: string
  /** The version of the newest release. */
  readonly newest: string
  /** Where the history of the data can be read; null where this copy does not say. */
  readonly repository: string | null
}

export function EarlierReleasePage({ version, date, newest, repository }: Props) {
  const { t, link } = useBuiltSite()
  const words = t.earlierRelease
  return (
    <article>
      <h1>{words.title(version)}</h1>
      {words.paragraphs(version, t.date(date)).map((text) => (
        <p>{text}</p>
      ))}
      <ul>
        <li>
          <a href={link.page('data')}>{words.newest(newest)}</a>
        </li>
        <li>
          <a href={link.page('corrections')}>{t.pageNames.corrections}</a>
        </li>
        {repository && (
          <li>
            <a href={repository}>{t.repository}</a>
          </li>
        )}
      </ul>
    </article>
  )
}
