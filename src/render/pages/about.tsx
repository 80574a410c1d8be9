/** `/about/`: who publishes this, the right of reply, how to report an error. */
import type { Publisher } from '../../model/dataset.ts'
import { useSite } from '../site.ts'
import { PublisherLine } from './publisher-line.tsx'

export function AboutPage({ publisher }: { readonly publisher: Publisher }) {
  const { t } = useSite()
  const { name, contact, repository } = publisher
  return (
    <article>
      <h1>{t.pageNames.about}</h1>
      {t.aboutText.map((text) => (
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
    </article>
  )
}
