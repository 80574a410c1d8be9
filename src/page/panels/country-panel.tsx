/** A country: what is alleged, by whom, since when, and who answers what. On its page and beside the map alike. */
import type { ComponentChildren } from 'preact'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { CountryView } from '../../select/record/country-view.ts'
import { useSite } from '../site.ts'
import { ChronologyList } from './chronology-list.tsx'
import { ClaimBlock, ClaimSection, RecordSection } from './claim-block.tsx'
import { countAnswers } from './count-answers.ts'
import { CountrySummary } from './country-summary.tsx'
import { Disagreements } from './disagreements.tsx'
import { Heading, Section, TitleLevel } from './heading.tsx'
import { PostureStrip } from './posture-strip.tsx'
import { FoldedSources, SourceList } from './source-list.tsx'
import { CountryUnknowns } from './unknowns.tsx'

interface Props {
  readonly view: CountryView
  /** Whether it is a page of its own: then its title is the page's, and its sources stand in full. */
  readonly page?: boolean
  /** A map of the country. */
  readonly map?: ComponentChildren
  /** The answers of other moments, for a page. */
  readonly others?: readonly Answer[]
}

function Counts({ counts }: Pick<CountryView, 'counts'>) {
  const { t } = useSite()
  if (counts.length === 0) return null
  return (
    <Section id="counts" title={t.counts}>
      <ul class="counts">
        {counts.map(({ count, sources }) => (
          <li key={count.id}>
            {t.countBy(count.count, t.counters[count.by], t.date(count.as_of))}
            {count.note !== undefined && <span class="told-note"> {count.note}</span>}
            <FoldedSources sources={sources} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What is alleged and what is answered, the heart of the page. */
function Claims({ view }: { readonly view: CountryView }) {
  const { t } = useSite()
  const { iso3 } = view.country
  const answered = countAnswers(view.general) > 0
  return (
    <>
      <ClaimSection id="stations" title={t.stationsTitle} groups={view.stations} country={iso3} />
      {answered && (
        <Section id="general" title={t.generalTitle}>
          <ClaimBlock answers={view.general} country={iso3}>
            <p>{view.stations.length > 0 ? t.coverage(view.coverage) : t.nothingAlleged}</p>
          </ClaimBlock>
        </Section>
      )}
      <RecordSection id="patrols" title={t.patrolsTitle} groups={view.patrols} country={iso3} />
      <ClaimSection id="sites" title={t.sitesTitle} groups={view.sites} country={iso3} />
      <RecordSection id="centres" title={t.centresTitle} groups={view.centres} country={iso3} />
      <RecordSection id="agreements" title={t.agreementsTitle} groups={view.agreements} country={iso3} />
      <RecordSection id="events" title={t.eventsTitle} groups={view.events} country={iso3} />
      <RecordSection id="elsewhere" title={t.elsewhereTitle} groups={view.elsewhere} country={iso3} />
    </>
  )
}

function Rest({ view, page }: Required<Pick<Props, 'view' | 'page'>>) {
  const { t } = useSite()
  return (
    <>
      {view.disagreements.length > 0 && (
        <Section id="disagreements" title={t.disagreement}>
          <Disagreements entries={view.disagreements} />
        </Section>
      )}
      {/* The questions are asked of what is alleged: where nothing is, none was answered. */}
      {view.stations.length + view.sites.length > 0 && (
        <Section id="unknown" title={t.unknownTitle}>
          <CountryUnknowns counts={view.unknowns} />
        </Section>
      )}
      <Counts counts={view.counts} />
      {view.chronology.length > 0 && (
        <Section id="chronology" title={t.chronologyTitle}>
          <ChronologyList years={view.chronology} />
        </Section>
      )}
      {page && (
        <Section id="sources" title={t.sources}>
          <SourceList sources={view.sources} />
        </Section>
      )}
    </>
  )
}

export function CountryPanel({ view, page = false, map, others }: Props) {
  const { t, link } = useSite()
  const { country } = view
  return (
    <TitleLevel.Provider value={page ? 1 : 2}>
      <article class="country-panel">
        <Heading depth={0} class="panel-title">
          {t.country(country.iso2)}
        </Heading>
        {!page && (
          <p>
            <a href={link.country(country.slug)}>{t.fullPage}</a>
          </p>
        )}
        <div class="panel-top">
          <div>
            <CountrySummary view={view} others={others} />
          </div>
          {map && <div class="panel-facts">{map}</div>}
        </div>
        {view.steps.length > 0 && (
          <Section id="posture" title={t.postureTitle}>
            <PostureStrip steps={view.steps} />
          </Section>
        )}
        <Claims view={view} />
        <Rest view={view} page={page} />
      </article>
    </TitleLevel.Provider>
  )
}
