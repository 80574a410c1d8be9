/** `/about/privacy/`: what the site stores, what it asks of others, and what lies outside its power. */
import { useBuiltSite } from '../built-site.ts'

/** Where a section leads on to: the control that removes what is kept, and whom to ask. */
function WayOn({ id }: { readonly id: string }) {
  const { t, link } = useBuiltSite()
  const ways: Readonly<Record<string, readonly [href: string, words: string]>> = {
    stored: [link.page('data'), t.pageNames.data],
    server: [link.page('about', 'publisher'), t.publisherTitle],
  }
  const [href, words] = ways[id] ?? []
  if (href === undefined) return null
  return (
    <p>
      <a href={href}>{words}</a>
    </p>
  )
}

export function PrivacyPage() {
  const { t } = useBuiltSite()
  return (
    <article>
      <h1>{t.privacy.title}</h1>
      {t.privacy.sections.map(({ id, title, paragraphs }) => (
        <section class="prose" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {paragraphs.map((text) => (
            <p>{text}</p>
          ))}
          <WayOn id={id} />
        </section>
      ))}
    </article>
  )
}
