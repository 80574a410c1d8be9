/** `/data/<version>/` of a release that is not the newest: its address still answers, says what it held, and leads on. */
import { useBuiltSite } from '../built-site.ts'

interface Props {
  readonly version: string
  /** What became of it, one sentence or a few each. */
  readonly paragraphs: readonly string[]
  /** The version of the newest release. */
  readonly newest: string
  /** Where the history of the data can be read; null where this copy does not say. */
  readonly repository: string | null
}

export function EarlierReleasePage({ version, paragraphs, newest, repository }: Props) {
  const { t, link } = useBuiltSite()
  const words = t.earlierRelease
  return (
    <article>
      <h1>{words.title(version)}</h1>
      {paragraphs.map((text) => (
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
