/** Sources, each with publisher, original title, date and kind; weak ones say so. */
import { countOrigins } from '../../model/sourcing.ts'
import type { SourceLine } from '../../select/record/source-line.ts'
import { useSite } from '../site.ts'
import { WeakMark } from './weak-mark.tsx'

interface Props {
  readonly source: SourceLine
  /** Where this is our own entry: its publisher's name leads nowhere. */
  readonly unlinked?: boolean
}

/** One source as a line: the link goes to the source itself, the publisher's name to our entry of it. */
export function SourceItem({ source, unlinked = false }: Props) {
  const { t, link } = useSite()
  const weak = source.quality !== null
  return (
    <>
      {unlinked ? source.publisher : <a href={link.source(source.id)}>{source.publisher}</a>}
      {', '}
      <a href={source.url} rel={weak ? 'noreferrer nofollow' : 'noreferrer'} lang={source.titleLanguage}>
        {source.title}
      </a>
      {', '}
      {source.issued === null ? t.undated : t.date(source.issued)}{' '}
      <small class="quiet">
        {t.sourceKinds[source.kind]}
        {source.language !== t.lang && `, ${t.originalLanguage(t.language(source.language))}`}
        {source.described && `, ${t.described}`}
        {source.relayed && `, ${t.repeats(source.origin)}`}
      </small>
      {weak && <WeakMark text={t.weakSource} />}
    </>
  )
}

export function SourceList({ sources }: { readonly sources: readonly SourceLine[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceItem source={source} />
        </li>
      ))}
    </ul>
  )
}

/** Sources folded away behind their number. */
export function FoldedSources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { t } = useSite()
  return (
    <details class="sources">
      <summary>{t.sourcing(countOrigins(sources))}</summary>
      <SourceList sources={sources} />
    </details>
  )
}
