/** Machine-readable statements inside a page. */

/** JSON that can stand in a script element: no text of it can end the element. */
export function formatJsonLd(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

export function JsonLd({ value }: { readonly value: unknown }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: formatJsonLd(value) }} />
}
