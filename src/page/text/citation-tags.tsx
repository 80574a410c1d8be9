/** What reference managers read of a page: Highwire Press tags, as Zotero and search engines for research take them. */

interface Props {
  readonly title: string
  /** Who publishes this copy; null where that is not known: then nobody is named. */
  readonly publisher: string | null
  /** The day of the release, such as `2026-11-23`. */
  readonly released: string
  /** Null where the place of publication is not known. */
  readonly address: string | null
  readonly language: string
}

export function CitationTags({ title, publisher, released, address, language }: Props) {
  return (
    <>
      <meta name="citation_title" content={title} />
      {publisher !== null && <meta name="citation_author" content={publisher} />}
      {publisher !== null && <meta name="citation_publisher" content={publisher} />}
      <meta name="citation_publication_date" content={released.replaceAll('-', '/')} />
      <meta name="citation_language" content={language} />
      {address !== null && <meta name="citation_public_url" content={address} />}
    </>
  )
}
