/**
 * The pages for frames in other sites. The map is one live page, `/embed/?…`; a country and a record are cards of a
 * picture and words, a few kilobytes each, for which a live map would be 60 kB of outlines in each of 400 pages.
 */

import { group } from 'd3'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { GroundSvg } from '../../draw/ground/ground-svg.tsx'
import { AtlasMap } from '../../page/app/atlas-map.tsx'
import { EmbedApp } from '../../page/app/embed-app.tsx'
import { EmbedCard } from '../../page/embed/embed-card.tsx'
import { EmbedShell } from '../../page/embed/embed-shell.tsx'
import { RecordWords } from '../../page/embed/record-words.tsx'
import { renderEmbed } from '../../page/embed/render-embed.ts'
import { CountrySummary } from '../../page/panels/country-summary.tsx'
import { StartLine } from '../../page/start-line.tsx'
import { answerChanges } from '../../select/answer/answer-changes.ts'
import { selectPostures } from '../../select/answer/posture.ts'
import { createCountryView } from '../../select/record/country-view.ts'
import { selectPart } from '../../select/record/dataset-part.ts'
import { recordAnswerChanges } from '../../select/record/record-answer-changes.ts'
import { createRecordView, type RecordView } from '../../select/record/record-view.ts'
import { createLinker } from '../../state/links.ts'
import { countryPath, embedPath, fileOfPage, recordPath } from '../../state/paths.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { formatTitle } from '../../words/format/record-words.ts'
import { createGeography } from '../geography.ts'
import { previewOf } from '../preview-of.ts'
import type { MapSubject, Page, PageContext } from './page.ts'

/** What a page without script would do on an action: nothing. */
function ignore(): void {}

interface Card {
  /** The full page, from the root of the site. */
  readonly path: string
  readonly title: string
  /** For programs; left out: the title with what cards hold. */
  readonly description?: string
  /** What its picture shows; none where there is nothing to show. */
  readonly subject?: MapSubject
  readonly words: ComponentChildren
}

export function createCard(
  { path, title, description, subject, words }: Card,
  { index, frame, t, createMap, embedScripts }: PageContext,
): Page {
  const own = embedPath(path)
  const href = createLinker({ page: own }).to(path)
  const page = (
    <EmbedShell
      frame={{ ...frame, scripts: embedScripts?.card ?? [] }}
      title={title}
      description={description ?? t.embed.about(title)}
      canonical={path}
      preview={previewOf(path, index, t)}
      early
    >
      <EmbedCard
        title={title}
        href={href}
        asOf={index.asOf}
        version={index.version}
        map={subject && createMap?.(subject)}
      >
        {words}
      </EmbedCard>
    </EmbedShell>
  )
  return [fileOfPage(own), renderEmbed(own, t, page)]
}

/** The card of a country, and the same at its short addresses: a page that only led there would lose `?theme=dark`. */
function createCountryCards(context: PageContext): readonly Page[] {
  const { dataset, index, t } = context
  return index.countries.flatMap(({ iso2, iso3, slug }): readonly Page[] => {
    const view = createCountryView(selectPart(dataset, iso3), index)
    const title = t.countryTitle(t.country(iso2))
    const words = <CountrySummary view={view} others={answerChanges(index, iso3)} />
    const card = createCard({ path: countryPath(slug), title, subject: { country: iso3 }, words }, context)
    const codes = [iso3, iso3.toLowerCase()]
    return [card, ...codes.map((code): Page => [fileOfPage(embedPath(countryPath(code))), card[1]])]
  })
}

function titleOf({ told, country }: RecordView, { t }: PageContext): string {
  const title = formatTitle(told, t)
  return country ? t.inCountry(title, t.country(country.iso2)) : title
}

function createRecordCards(context: PageContext): readonly Page[] {
  const { dataset, index } = context
  return [...group(dataset.records, ({ country }) => country)].flatMap(([country, records]) => {
    const part = selectPart(dataset, country)
    return records.map(({ id }) => {
      const view = createRecordView(part, index, id)
      const words = <RecordWords view={view} others={recordAnswerChanges(part, index, id)} />
      const title = titleOf(view, context)
      return createCard({ path: recordPath(id), title, subject: { record: id }, words }, context)
    })
  })
}

function createMapPage({ index, frame, t, embedScripts }: PageContext): Page {
  const fills = selectPostures(index, DEFAULT_STATE)
  const hosts = new Set(index.countries.map(({ iso3 }) => iso3))
  const ground = renderToString(<GroundSvg paths={createGeography().paths} hosts={hosts} fills={fills} />)
  const { title, description } = t.embed
  const path = embedPath('')
  const link = createLinker({ page: path })
  const page = (
    <EmbedShell
      frame={{ ...frame, scripts: embedScripts ? [embedScripts.aim, ...embedScripts.card] : [] }}
      title={title}
      description={description}
      canonical=""
      preview={previewOf('', index, t)}
      early
    >
      <StartLine />
      <div data-embed data-scripts={embedScripts?.map.map(link.asset).join(' ')}>
        <EmbedApp
          index={index}
          state={DEFAULT_STATE}
          dispatch={ignore}
          parts={null}
          playing={false}
          onPlay={ignore}
          map={<AtlasMap index={index} state={DEFAULT_STATE} ground={ground} />}
        />
      </div>
    </EmbedShell>
  )
  return [fileOfPage(path), renderEmbed(path, t, page)]
}

/** `/embed/`, and a card for each country and each record. */
export function createEmbedPages(context: PageContext): readonly Page[] {
  return [createMapPage(context), ...createCountryCards(context), ...createRecordCards(context)]
}
