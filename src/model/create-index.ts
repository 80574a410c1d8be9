/** Makes the index from the checked dataset. Build time only. */

import { greatest, max } from 'd3'
import { type AnsweredBy, createAnsweredBy } from './answered-by.ts'
import type { AtlasIndex, IndexedCountry, IndexedRecord, Reach } from './atlas-index.ts'
import { formatCslDate } from './csl-date.ts'
import type { AtlasRecord, Country, Dataset, Position, Response, Source } from './dataset.ts'
import { networkLaunches, spanOfDate, spanOfStation } from './happened-clock.ts'
import { type Interval, parseInterval } from './interval.ts'
import { isPlace } from './place-kinds.ts'
import { PlaceTable, placesOf } from './place-table.ts'
import { publicationIntervals, publicInterval } from './public-clock.ts'
import { type Span, spanBetween, spanOfHappening, UNKNOWN_SPAN } from './span.ts'
import type { Layer } from './vocabulary.ts'

const TITLE_LENGTH = 84

/** A text cut at a word, at most `TITLE_LENGTH` characters long. */
export function shortenText(text: string): string {
  if (text.length <= TITLE_LENGTH) return text.replace(/\.$/, '')
  const cut = text.slice(0, TITLE_LENGTH - 1)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:]$/, '')}…`
}

function layerOf(record: AtlasRecord): Layer {
  switch (record.kind) {
    case 'station':
      return record.network ?? 'network-not-stated'
    case 'site':
      return 'sites'
    case 'centre':
      return 'centres'
    case 'patrol':
      return 'patrols'
    case 'agreement':
      return 'agreements'
    case 'event':
      return 'events'
    case 'response':
      return 'answers'
  }
}

function dateOf(record: AtlasRecord): string | null {
  switch (record.kind) {
    case 'station':
    case 'site':
    case 'centre':
      return record.opened
    case 'patrol':
      return `${record.from}/${record.to}`
    default:
      return record.date
  }
}

/** The part of the first date that a record surely has: what its public clock is compared with. */
function startOf(record: AtlasRecord): Interval | null {
  const date = record.kind === 'patrol' ? record.from : dateOf(record)
  return date === null ? null : parseInterval(date.split('/')[0] ?? date)
}

function happenedSpan(
  record: AtlasRecord,
  launches: ReadonlyMap<string | null, number>,
  listed: Interval | null,
): Span {
  switch (record.kind) {
    case 'station':
      return spanOfStation(record, launches.get(record.network) ?? null, listed)
    case 'site':
    case 'centre':
      return spanOfStation(record, null, listed)
    case 'patrol':
      return spanBetween(parseInterval(record.from), parseInterval(record.to))
    default:
      return spanOfDate(record.date)
  }
}

function reachOf(answer: Response, answeredBy: AnsweredBy): Reach | null {
  const reach = answeredBy.reachOf(answer)
  return reach === 'whole' && answer.scope === 'part' ? 'part' : reach
}

/** What only answers have. */
function answerFields(
  record: AtlasRecord,
  answeredBy: AnsweredBy,
): Pick<IndexedRecord, 'answers' | 'said' | 'reach' | 'ends'> {
  if (record.kind !== 'response') return { answers: null, said: null, reach: null, ends: null }
  const { answers, said, ends } = record
  return { answers, said, reach: reachOf(record, answeredBy), ends: ends ?? null }
}

function indexCountry(country: Country, dataset: Dataset): IndexedCountry {
  const { iso3, iso2, slug, region, label } = country
  const counts = dataset.counts.filter((count) => count.country === iso3 && count.by === 'safeguard-defenders')
  const newest = greatest(counts, (count) => count.as_of)
  return { iso3, iso2, slug, region, label, frame: null, reported: newest?.count ?? null }
}

function newestAccess(sources: readonly Source[]): string {
  return max(sources, (source) => formatCslDate(source.accessed)) ?? ''
}

/** The index of a checked dataset; the order of its records is that of the files. */
export function createIndex(dataset: Dataset): AtlasIndex {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  const labels = new Map(dataset.countries.map((country) => [country.iso3, country.label as Position]))
  const launches = networkLaunches(dataset)
  const publications = publicationIntervals(dataset)
  const answeredBy = createAnsweredBy(dataset.records, dataset.reports)
  const table = new PlaceTable()

  const records = dataset.records.map((record): IndexedRecord => {
    const published = publicInterval(record, startOf(record), publications, sources)
    return {
      id: record.id,
      kind: record.kind,
      layer: layerOf(record),
      country: record.country,
      partner: record.kind === 'patrol' ? record.partner : null,
      places: placesOf(record, labels, table),
      type: 'kind_of_site' in record ? record.kind_of_site : 'type' in record ? record.type : null,
      network: 'network' in record ? record.network : null,
      report: record.kind === 'station' ? record.listed_in : null,
      actor: 'actor' in record ? record.actor : null,
      stance: 'stance' in record ? record.stance : record.kind === 'station' ? 'alleges' : 'reports',
      attested: record.attested,
      inferred: record.kind === 'station' && record.basis === 'inferred',
      date: dateOf(record),
      closed: 'closed' in record ? record.closed : null,
      spans: {
        happened: happenedSpan(record, launches, published),
        reported: published ? spanOfHappening(published) : UNKNOWN_SPAN,
      },
      title: isPlace(record) || record.kind === 'patrol' ? null : shortenText(record.text),
      ...answerFields(record, answeredBy),
    }
  })
  const totals = new Map(dataset.counts.map((count) => [count.id, count]))
  return {
    version: dataset.release.version,
    asOf: newestAccess(dataset.sources),
    reports: dataset.reports.map(({ id, count, published }) => ({
      id,
      published,
      count: totals.get(count)?.count ?? 0,
      countries: totals.get(count)?.countries ?? 0,
    })),
    countries: dataset.countries.map((country) => indexCountry(country, dataset)),
    places: table.places,
    records,
    removed: [...dataset.removed, ...dataset.withheld.filter(({ field }) => field === undefined)].map(({ id }) => id),
  }
}
