/** A record: what is said, when, where, by whom, and who answers. On its page and beside the map alike. */
import type { ComponentChildren } from 'preact'
import { namedBy } from '../../model/named-by.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import { countOrigins } from '../../model/sourcing.ts'
import type { RecordView } from '../../select/record/record-view.ts'
import { formatKind } from '../../words/format/record-label.ts'
import { formatTitle } from '../../words/format/record-words.ts'
import type { Messages } from '../../words/words.ts'
import { useSite } from '../site.ts'
import { AnswerColumns } from './claim-block.tsx'
import { countAnswers } from './count-answers.ts'
import { Disagreements } from './disagreements.tsx'
import { Heading, Section, TitleLevel } from './heading.tsx'
import { RecordHistory } from './record-history.tsx'
import { RecordLink } from './record-link.tsx'
import { ToldItem } from './told-item.tsx'
import { Unknowns } from './unknowns.tsx'
import { WeakMark } from './weak-mark.tsx'
import { WhenWords } from './when-words.tsx'
import { Where } from './where.tsx'

interface Props {
  readonly view: RecordView
  readonly page?: boolean
  readonly map?: ComponentChildren
}

function RefList({ refs }: { readonly refs: readonly RecordRef[] }) {
  return (
    <ul>
      {refs.map((ref) => (
        <li key={ref.id}>
          <RecordLink to={ref} />
        </li>
      ))}
    </ul>
  )
}

function Kicker({ view }: { readonly view: RecordView }) {
  const { t, link } = useSite()
  const { told, country } = view
  return (
    <p class="kicker">
      {formatKind(told.indexed, t)}
      {country && (
        <>
          {' · '}
          <a href={link.country(country.slug)} data-country={country.iso3}>
            {t.country(country.iso2)}
          </a>
        </>
      )}
      {` · ${t.sourcing(countOrigins(told.sources))}`}
      {told.ref.weak && <WeakMark />}
    </p>
  )
}

/** What is said, and by whom; for a station also the report that lists it, or from which it is inferred. */
function Statement({ view }: { readonly view: RecordView }) {
  const { t, link } = useSite()
  const { told, listedBy } = view
  const { report } = told.indexed
  return (
    <div>
      <ToldItem told={told} full />
      {listedBy && report !== null && (
        <p>
          {told.indexed.inferred && `${t.inferredBeside} `}
          <a href={link.record(listedBy.id)} data-record={listedBy.id}>
            {t.answer.report(t.reports[report])}
          </a>
        </p>
      )}
    </div>
  )
}

/** What stands where nobody answers the record alone: never that there is no answer, where one is shown beside it. */
function noneWords({ general, told: { record } }: RecordView, t: Messages): string {
  if (countAnswers(general) > 0) return t.noAnswerAlone
  return record.kind === 'event' && namedBy(record).length > 0 ? t.noAnswerToEvent : t.noAnswer
}

function Answers({ view }: { readonly view: RecordView }) {
  const { t } = useSite()
  const { answers, general, told } = view
  // An answer that nobody answered is no gap: only claims, patrols, agreements and events stand open to answers.
  if (told.record.kind === 'response' && countAnswers(answers) === 0) return null
  return (
    <>
      <Section id="answers" title={t.answersTitle}>
        <AnswerColumns answers={answers} country={told.record.country} none={noneWords(view, t)} />
      </Section>
      {countAnswers(general) > 0 && (
        <Section id="general" title={t.generalTitle}>
          <AnswerColumns answers={general} country={told.record.country} />
        </Section>
      )}
    </>
  )
}

function Context({ view }: { readonly view: RecordView }) {
  const { t } = useSite()
  return (
    <>
      {view.said.length > 0 && (
        <Section id="said" title={t.said}>
          {view.said.map((entry) => (
            <ToldItem key={entry.record.id} told={entry} />
          ))}
        </Section>
      )}
      {view.disagreements.length > 0 && (
        <Section id="disagreements" title={t.disagreement}>
          <Disagreements entries={view.disagreements} />
        </Section>
      )}
      <Section id="unknown" title={t.unknownTitle}>
        <Unknowns keys={view.unknowns} />
      </Section>
      {view.related.length > 0 && (
        <Section id="related" title={t.related}>
          <RefList refs={view.related} />
        </Section>
      )}
    </>
  )
}

export function RecordPanel({ view, page = false, map }: Props) {
  const { t, link } = useSite()
  const { told } = view
  return (
    <TitleLevel.Provider value={page ? 1 : 2}>
      <article class="record-panel">
        <Kicker view={view} />
        <Heading depth={0} class="panel-title">
          {formatTitle(told, t)}
        </Heading>
        {!page && (
          <p>
            <a href={link.record(told.ref.id)}>{t.fullPage}</a>
          </p>
        )}
        <div class="panel-top">
          <Statement view={view} />
          <div class="panel-facts">
            <Section id="when" title={t.when}>
              <WhenWords when={view.when} closings={view.closings} asOf={view.asOf} />
            </Section>
            <Where view={view} map={map} />
          </div>
        </div>
        {view.answered !== null && view.answered.length > 0 && (
          <Section id="answered" title={t.answered}>
            {view.answered === 'country' ? <p>{t.answeredCountry}</p> : <RefList refs={view.answered} />}
          </Section>
        )}
        <Answers view={view} />
        <Context view={view} />
        <RecordHistory changes={view.changes} />
      </article>
    </TitleLevel.Provider>
  )
}
