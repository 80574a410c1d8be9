/** A country or a record as a card: its small map, what is said, and the way to the full page. */
import type { ComponentChildren } from 'preact'
import { useSite } from '../site.ts'
import { EmbedCredit } from './embed-credit.tsx'

interface Props {
  readonly title: string
  /** Of the full page. */
  readonly href: string
  readonly asOf: string
  readonly version: string
  readonly map?: ComponentChildren
  readonly children: ComponentChildren
}

export function EmbedCard({ title, href, asOf, version, map, children }: Props) {
  const { t } = useSite()
  return (
    <main class="embed embed-card" data-embed>
      <h1>
        <a href={href}>{title}</a>
      </h1>
      {map && (
        <a class="embed-picture" href={href}>
          {map}
          <span class="visually-hidden">{t.embed.open}</span>
        </a>
      )}
      <div class="embed-words">{children}</div>
      <EmbedCredit href={href} asOf={asOf} version={version} />
    </main>
  )
}
