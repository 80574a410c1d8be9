/** The answer of a country: what is alleged, and what each side said or did about it, in columns of equal weight. */
import type { ComponentChildren } from 'preact'
import type { Sourcing } from '../../model/sourcing.ts'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { Spoken } from '../../select/answer/spoken.ts'
import { useSite } from '../site.ts'
import { AsOf } from './as-of.tsx'
import { SpokenMark } from './code-link.tsx'

interface Props {
  readonly answer: Answer
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  readonly sourcing: (id: string) => Sourcing
}

interface PartProps {
  readonly title: string
  readonly words: string
  readonly when: ComponentChildren
  /** The records that the words rest on. */
  readonly children: ComponentChildren
}

interface EntriesProps {
  readonly spoken: readonly (Spoken | null)[]
  readonly sourcing: Props['sourcing']
}

function RecordEntry({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const { link } = useSite()
  return (
    <a href={link.record(id)} data-record={id}>
      {children}
    </a>
  )
}

/** What was said, each by its date, and how well it is sourced. */
function Entries({ spoken, sourcing }: EntriesProps) {
  const { t } = useSite()
  return spoken.map(
    (word) =>
      word && (
        <span key={word.record.id}>
          {' '}
          <RecordEntry id={word.record.id}>{t.answer.record(t.date(word.record.date ?? ''))}</RecordEntry>
          <SpokenMark word={word} />
          {`, ${t.sourcing(sourcing(word.record.id))}.`}
        </span>
      ),
  )
}

/** The reports that list a station here. */
function Reports({ reports }: Answer['alleged']) {
  const { t } = useSite()
  return reports.map(({ id, published }) => (
    <span key={id}>
      {' '}
      <RecordEntry id={published}>{t.answer.report(t.reports[id])}</RecordEntry>
    </span>
  ))
}

function Part({ title, words, when, children }: PartProps) {
  return (
    <div class="answer-part">
      <dt>{title}</dt>
      <dd>
        <p>{words}</p>
        <small class="quiet">
          {when}
          {children}
        </small>
      </dd>
    </div>
  )
}

export function AnswerParts({ answer, asOf, sourcing }: Props) {
  const { t } = useSite()
  const { open, host, china, concerned, moment } = answer
  const when = <AsOf moment={moment} asOf={asOf} />
  const { labels } = t.answer
  return (
    <dl class={open && concerned ? 'answer answer-four' : 'answer'}>
      <Part title={labels.alleged} words={t.answer.alleged(answer)} when={when}>
        <Reports {...answer.alleged} />
      </Part>
      {(open || host.deciding) && (
        <Part title={labels.host} words={t.answer.host(answer)} when={when}>
          <Entries spoken={[host.deciding, host.newest]} sourcing={sourcing} />
        </Part>
      )}
      {(open || china.denial || china.own) && (
        <Part title={labels.china} words={t.answer.china(answer)} when={when}>
          <Entries spoken={china.told} sourcing={sourcing} />
        </Part>
      )}
      {concerned && (
        <Part title={labels.concerned} words={t.answer.concerned(answer)} when={when}>
          <Entries spoken={[concerned]} sourcing={sourcing} />
        </Part>
      )}
    </dl>
  )
}
