/** The page for an address that leads nowhere. It may lie at any depth, so it brings all that it needs to find home. */
import { useBuiltSite } from '../built-site.ts'

interface Props {
  /** Where the site is said to begin, with a slash at both ends. */
  readonly root: string
  /** The script that finds where it begins: itself, as the page lies nowhere from where a file could be named. */
  readonly finder: string
  /** The script that leads on, as a path from the root: where it is found, the site begins. */
  readonly lead: string
}

/** @param props.finder may be empty: then links lead to the said root, whatever the address */
export function NotFoundPage({ root, finder, lead }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <article data-root={root}>
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFoundText}</p>
      <p role="status" data-lead-on />
      <ul>
        <li>
          <a href={link.home()}>{t.backToMap}</a>
        </li>
        <li>
          <a href={link.page('countries')}>{t.countriesTitle}</a>
        </li>
      </ul>
      {finder && <script data-lead={lead} dangerouslySetInnerHTML={{ __html: finder }} />}
    </article>
  )
}
