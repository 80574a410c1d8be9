/** A record: what is said, when, where, by whom, and who answers. On its page and beside the map alike. */
import type { ComponentChildren } from 'preact'
import { countAnswers } from '../../select/claims.ts'
import type { RecordRef } from '../../select/record-ref.ts'
import type { RecordView } from '../../select/record-view.ts'
import { useSite } from '../site.ts'
import { AnswerColumns } from './claim-block.tsx'
import { Disagreements } from './disagreements.tsx'
import { RecordLink } from './record-link.tsx'
import { SourceList } from './source-list.tsx'
import { ToldItem } from './told-item.tsx'
import { formatRef } from '../record-label.ts'
import { Unknowns } from './unknowns.tsx'
import { WhenWords } from './when-words.tsx'

interface Props {
  readonly view: RecordView
  readonly page?: boolean
  readonly map?: ComponentChildren
}

function Section({ title, id, children }: { title: string; id: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
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

function Where({ view }: { readonly view: RecordView }) {
  const { t, link } = useSite()
  const { record, ref } = view.told
  const country = view.country
  const precision = 'place_precision' in record ? record.place_precision : ref.places.length > 0 ? 'city' : 'country'
  if (!country) return null
  return (
    <Section title={t.where} id="where">
      <p>
        {ref.places.length > 0 && `${t.list(ref.places)}, `}
        <a href={link.country(country.slug)}>{t.country(country.iso2)}</a>
        {view.partner && record.kind === 'patrol' && record.visiting !== undefined && `. ${t.returnVisit(t.country(view.partner.iso2))}`}
      </p>
      {record.kind !== 'response' && record.kind !== 'agreement' && <p class="quiet">{t.precisions[precision]}</p>}
    </Section>
  )
}

function Answers({ view }: { readonly view: RecordView }) {
  const { t } = useSite()
  const { answers, general } = view
  return (
    <Section title={t.answersTitle} id="answers">
      <AnswerColumns answers={answers} />
      {countAnswers(general) > 0 && (
        <>
          <h4>{t.generalAnswers}</h4>
          <AnswerColumns answers={general} />
        </>
      )}
    </Section>
  )
}

function Answered({ view }: { readonly view: RecordView }) {
  const { t } = useSite()
  if (view.answered === null) return null
  return (
    <Section title={t.answered} id="answered">
      {view.answered === 'country' ? <p>{t.answeredCountry}</p> : <RefList refs={view.answered} />}
    </Section>
  )
}

function History({ view }: { readonly view: RecordView }) {
  const { t } = useSite()
  return (
    <Section title={t.history} id="history">
      <ul>
        {view.changes.map((change) => (
          <li key={`${change.date} ${change.field}`}>
            {t.changeLine(t.date(change.date), t.changeKinds[change.kind], change.reason)}
          </li>
        ))}
        <li>{t.inSince(view.version, t.date(view.asOf))}</li>
      </ul>
    </Section>
  )
}

export function RecordPanel({ view, page = false, map }: Props) {
  const { t, link } = useSite()
  const { told, country } = view
  const title = formatRef(told.ref, t)
  const Title = page ? 'h1' : 'h2'
  return (
    <article class="record-panel">
      <p class="kicker">
        {t.kinds[told.record.kind]}
        {country && (
          <>
            {' · '}
            <a href={link.country(country.slug)} data-country={country.iso3}>
              {t.country(country.iso2)}
            </a>
          </>
        )}
        {` · ${t.attested[told.record.attested]}`}
      </p>
      <Title class="panel-title">{title}</Title>
      {!page && (
        <p>
          <a href={link.record(told.ref.id)}>{t.fullPage}</a>
        </p>
      )}
      <ToldItem told={told} />
      {view.listedBy && (
        <p>
          {t.listedBy} <RecordLink to={view.listedBy} />
        </p>
      )}
      <Disagreements entries={view.disagreements} />
      <Section title={t.when} id="when">
        <WhenWords when={view.when} asOf={view.asOf} />
      </Section>
      <Where view={view} />
      {map}
      <Answered view={view} />
      <Answers view={view} />
      {view.said.length > 0 && (
        <Section title={t.said} id="said">
          {view.said.map((entry) => (
            <ToldItem key={entry.record.id} told={entry} />
          ))}
        </Section>
      )}
      <Section title={t.unknownTitle} id="unknown">
        <Unknowns keys={view.unknowns} />
      </Section>
      {view.related.length > 0 && (
        <Section title={t.related} id="related">
          <RefList refs={view.related} />
        </Section>
      )}
      <History view={view} />
      {page && (
        <Section title={t.sources} id="sources">
          <SourceList sources={told.sources} />
        </Section>
      )}
    </article>
  )
}
