/** The page for an address that leads nowhere. */
import { useSite } from '../site.ts'

export function NotFoundPage() {
  const { t, link } = useSite()
  return (
    <article>
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFoundText}</p>
      <ul>
        <li>
          <a href={link.home()}>{t.backToMap}</a>
        </li>
        <li>
          <a href={link.page('countries')}>{t.countriesTitle}</a>
        </li>
      </ul>
    </article>
  )
}
