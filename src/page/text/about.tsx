/** `/about/`: what this is and in which browsers, who publishes it, the right of reply, how to report an error, where to read of privacy. */
import type { Floor } from '../../model/browser-floor.ts'
import type { Publisher } from '../../model/dataset.ts'
import { PRIVACY_PATH } from '../../state/paths.ts'
import { useBuiltSite } from '../built-site.ts'
import { PublisherLine } from './publisher-line.tsx'

interface Props {
  readonly publisher: Publisher
  readonly floor: Floor
}

export function AboutPage({ publisher, floor }: Props) {
  const { t, link } = useBuiltSite()
  const { name, contact, repository } = publisher
  return (
    <article>
      <h1>{t.pageNames.about}</h1>
      {t.aboutText.map((text) => (
        <p>{text}</p>
      ))}
      <h2 id="browsers">{t.floorTitle}</h2>
      {t.floorText(floor).map((text) => (
        <p>{text}</p>
      ))}
      <h2 id="publisher">{t.publisherTitle}</h2>
      <p>
        <PublisherLine publisher={publisher} />
      </p>
      {name !== null && contact === null && <p>{t.noContact}</p>}
      <h2 id="right-of-reply">{t.replyTitle}</h2>
      {t.replyText.map((text) => (
        <p>{text}</p>
      ))}
      <h2 id="report-an-error">{t.reportError}</h2>
      <p>{t.errorText}</p>
      {repository !== null && (
        <p>
          <a href={repository}>{t.repository}</a>
        </p>
      )}
      <h2 id="privacy">{t.privacy.title}</h2>
      <p>
        <a href={link.to(PRIVACY_PATH)}>{t.privacy.description}</a>
      </p>
    </article>
  )
}
