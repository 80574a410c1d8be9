/** Who publishes this copy of the atlas, and where readers write to; or that it names nobody. */
import type { Publisher } from '../../model/dataset.ts'
import { useBuiltSite } from '../built-site.ts'

/** `mailto:desk@example.org` as `desk@example.org`, `https://example.org/contact/` as `example.org/contact`. */
export function formatContact(contact: string): string {
  return contact.replace(/^[a-z]+:(\/\/)?/i, '').replace(/\?.*$|\/$/, '')
}

export function PublisherLine({ publisher }: { readonly publisher: Publisher }) {
  const { t } = useBuiltSite()
  const { name, contact } = publisher
  return (
    <span>
      {name === null ? t.noPublisher : t.publishedBy(name)}
      {contact !== null && (
        <>
          {` ${t.contact}: `}
          <a href={contact}>{formatContact(contact)}</a>
        </>
      )}
    </span>
  )
}
