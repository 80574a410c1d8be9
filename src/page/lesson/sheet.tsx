/** What both sheets of a lesson have in common: head, lines to write on, documents in short, sources with addresses. */

import type { ComponentChildren } from 'preact'
import { isPlace } from '../../model/place-kinds.ts'
import type { AnsweredDocument, LessonDocument, LessonView } from '../../select/lesson/lesson-view.ts'
import type { Told } from '../../select/record/part-lookup.ts'
import type { SourceLine } from '../../select/record/source-line.ts'
import { formatRef } from '../../words/format/record-label.ts'
import { formatSpeaker, formatType } from '../../words/format/record-words.ts'
import { useBuiltSite } from '../built-site.ts'
import { RecordAnswerLines } from '../panels/record-answer-lines.tsx'
import { SourceList } from '../panels/source-list.tsx'
import { LessonFactsLine } from './lesson-head.tsx'

interface SheetProps {
  readonly lesson: LessonView
  /** What kind of sheet it is. */
  readonly kind: string
  readonly children: ComponentChildren
}

/** A sheet: its head, what is on it, and whose it is. */
export function Sheet({ lesson, kind, children }: SheetProps) {
  const { t, link } = useBuiltSite()
  return (
    <article class="sheet">
      <p class="sheet-tools">
        <a href={link.lesson(lesson.id)}>{lesson.title}</a>
        <button type="button" data-print disabled>
          {t.lessons.print}
        </button>
      </p>
      <p class="sheet-kind">
        {t.siteName} · {t.lessons.lesson(lesson.number)} · {kind}
      </p>
      <h1>{lesson.title}</h1>
      <LessonFactsLine lesson={lesson} />
      {children}
      <p class="sheet-end">{t.lessons.sheetNote}</p>
    </article>
  )
}

/** Lines to write on, for the eye alone. */
export function WriteLines({ lines }: { readonly lines: number }) {
  return (
    <div class="write-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  )
}

/** Who published the sources, each once. */
function Publishers({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { t } = useBuiltSite()
  const names = [...new Set(sources.map(({ publisher }) => publisher))]
  return <span class="sheet-publishers">{t.lessons.publishers(names)}</span>
}

function RecordInShort({ told }: { readonly told: Told }) {
  const { t } = useBuiltSite()
  const { record, indexed, ref, sources } = told
  const named = isPlace(record) || record.kind === 'patrol'
  const title = named ? formatRef(ref, t) : formatType(record, t)
  const isDated = indexed.date !== null && !isPlace(record)
  const speaker = formatSpeaker(record, t)
  return (
    <>
      <p>
        <strong>
          {title}
          {isDated && `, ${t.date(indexed.date ?? '')}`}
        </strong>
        {speaker !== null && ` (${speaker.replace(/[.:]$/, '')})`}
      </p>
      <p>
        {'text' in record && `${record.text} `}
        {'opened' in record && record.opened !== null && `${t.openedOn(t.date(record.opened))} `}
        {'closed' in record && record.closed !== null && `${t.closedOn(t.date(record.closed))} `}
        {(ref.basis === 'named' || ref.basis === 'total') && `${t.inferredBy[ref.basis]} `}
        {'note' in record && record.note !== undefined && `${record.note} `}
        <Publishers sources={sources} />
      </p>
    </>
  )
}

/** Records beside who answers them. */
function AnsweredInShort({ claims, answer, asOf }: AnsweredDocument) {
  return (
    <div class="sheet-document">
      {claims.map((told) => (
        <RecordInShort key={told.record.id} told={told} />
      ))}
      <RecordAnswerLines answer={answer} asOf={asOf} />
    </div>
  )
}

function DisagreementInShort({ entry }: Extract<LessonDocument, { kind: 'disagreement' }>) {
  const { t } = useBuiltSite()
  return (
    <div class="sheet-document">
      <p>
        <strong>
          {t.disagreement}: {entry.topic}
        </strong>
      </p>
      <ol>
        {entry.versions.map(({ text, sources }) => (
          <li key={text}>
            {text} <Publishers sources={sources} />
          </li>
        ))}
      </ol>
    </div>
  )
}

export function DocumentsInShort({ documents }: { readonly documents: readonly LessonDocument[] }) {
  return (
    <div class="sheet-documents">
      {documents.map((document) =>
        document.kind === 'records' ? (
          <AnsweredInShort key={document.claims[0]?.record.id} {...document} />
        ) : (
          <DisagreementInShort key={document.entry.id} {...document} />
        ),
      )}
    </div>
  )
}

/** Sources for going on, with their addresses on paper. */
export function SheetSources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { t } = useBuiltSite()
  return (
    <section class="sheet-sources" aria-labelledby="sources">
      <h2 id="sources">{t.lessons.going}</h2>
      <SourceList sources={sources} />
    </section>
  )
}
