/** A country: what is alleged, by whom, since when, and who answers what. On its page and beside the map alike. */
import type { ComponentChildren } from 'preact'
import { countAnswers } from '../../select/claims.ts'
import type { CountryView } from '../../select/country-view.ts'
import { useSite } from '../site.ts'
import { ChronologyList } from './chronology-list.tsx'
import { AnswerColumns, ClaimSection, RecordSection } from './claim-block.tsx'
import { Disagreements } from './disagreements.tsx'
import { PostureStrip } from './posture-strip.tsx'
import { FoldedSources, SourceList } from './source-list.tsx'
import { CountryUnknowns } from './unknowns.tsx'

interface Props {
  readonly view: CountryView
  /** Whether it is a page of its own: then its title is the page's, and its sources stand in full. */
  readonly page?: boolean
  /** A map of the country. */
  readonly map?: ComponentChildren
}

/** The answer to the reader's question, in a few sentences. */
function Summary({ view }: { readonly view: CountryView }) {
  const { t, link } = useSite()
  const { country, coverage, firstListed, posture, latestChina } = view
  const name = t.country(country.iso2)
  const alleged = coverage.listed > 0 && firstListed !== null
  return (
    <ul class="summary">
      <li>{alleged ? t.allegedHere(coverage.listed, name, t.date(firstListed)) : t.nothingAlleged(name)}</li>
      {alleged && <li>{t.coverage(coverage)}</li>}
      <li>
        {t.hostDid(t.postures[posture.posture])}
        {posture.conflicting && ` ${t.conflictingLong}`}
        {posture.ref && posture.date !== null && (
          <>
            {' '}
            <a href={link.record(posture.ref.id)} data-record={posture.ref.id}>
              {t.date(posture.date)}
            </a>
          </>
        )}
      </li>
      <li>
        {latestChina ? (
          <>
            {latestChina.indexed.date !== null && t.chinaSaid(t.date(latestChina.indexed.date))}{' '}
            <a href={link.record(latestChina.ref.id)} data-record={latestChina.ref.id}>
              {t.actors[latestChina.record.kind === 'response' ? latestChina.record.actor : 'china-government']}{' '}
              {t.stances[latestChina.indexed.stance]}
            </a>
          </>
        ) : (
          t.chinaSilent
        )}
      </li>
    </ul>
  )
}

function Counts({ view }: { readonly view: CountryView }) {
  const { t } = useSite()
  if (view.counts.length === 0) return null
  return (
    <section aria-labelledby="counts">
      <h3 id="counts">{t.counts}</h3>
      <ul class="counts">
        {view.counts.map(({ count, sources }) => (
          <li key={count.id}>
            <p>
              {t.countBy(count.count, t.counters[count.by], t.date(count.as_of))}
              {count.note !== undefined && <span class="told-note"> {count.note}</span>}
            </p>
            <FoldedSources sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function CountryPanel({ view, page = false, map }: Props) {
  const { t, link } = useSite()
  const { country } = view
  const name = t.country(country.iso2)
  const Title = page ? 'h1' : 'h2'
  return (
    <article class="country-panel">
      <Title class="panel-title">{page ? t.countryTitle(name) : name}</Title>
      {!page && (
        <p>
          <a href={link.country(country.slug)}>{t.fullPage}</a>
        </p>
      )}
      {page && <h2 class="visually-hidden">{t.keyFacts}</h2>}
      <Summary view={view} />
      {map}
      <Disagreements entries={view.disagreements} />
      <ClaimSection id="stations" title={t.stationsTitle} groups={view.stations} />
      {countAnswers(view.general) > 0 && (
        <section aria-labelledby="general">
          <h3 id="general">{t.generalTitle}</h3>
          <AnswerColumns answers={view.general} />
        </section>
      )}
      <RecordSection id="patrols" title={t.patrolsTitle} groups={view.patrols} />
      <ClaimSection id="sites" title={t.sitesTitle} groups={view.sites} />
      <RecordSection id="agreements" title={t.agreementsTitle} groups={view.agreements} />
      <RecordSection id="events" title={t.eventsTitle} groups={view.events} />
      <RecordSection id="elsewhere" title={t.elsewhereTitle} groups={view.elsewhere} />
      {view.steps.length > 0 && (
        <section aria-labelledby="posture">
          <h3 id="posture">{t.postureTitle}</h3>
          <PostureStrip steps={view.steps} />
        </section>
      )}
      <section aria-labelledby="unknown">
        <h3 id="unknown">{t.unknownTitle}</h3>
        <CountryUnknowns counts={view.unknowns} />
      </section>
      <Counts view={view} />
      <section aria-labelledby="chronology">
        <h3 id="chronology">{t.chronologyTitle}</h3>
        <ChronologyList years={view.chronology} level={4} />
      </section>
      {page && (
        <section aria-labelledby="sources">
          <h3 id="sources">{t.sources}</h3>
          <SourceList sources={view.sources} />
        </section>
      )}
    </article>
  )
}
