/** Nobody answers a claim before it was made. */
import { formatCslDate } from '../../model/csl-date.ts'
import type { AtlasRecord, Response } from '../../model/dataset.ts'
import { intervalOf } from '../interval-of.ts'
import { formatValue, type Problem } from '../problem.ts'
import { isComplete, rowProblem, type Tables } from '../tables.ts'
import type { Relation } from './relation.ts'

/** What first told of an alleged station or site, by its id and date. */
interface Claim {
  readonly id: string
  readonly date: string
  /** The earliest day that its date can be, since 1970-01-01 UTC. */
  readonly day: number
}

type Place = Extract<AtlasRecord, { kind: 'station' | 'site' }>

function isPlace(record: AtlasRecord): record is Place {
  return record.kind === 'station' || record.kind === 'site'
}

function createClaim(id: string, date: string): Claim[] {
  const interval = intervalOf(date)
  return interval ? [{ id, date, day: interval.earliest }] : []
}

/** The country of each alleged station or site, by what tells of it: itself, an event about it, its report's publication. */
function* tellersOf(tables: Tables): Generator<readonly [country: string, teller: AtlasRecord]> {
  const records = tables.records.map(({ value }) => value)
  const byId = new Map(records.map((record) => [record.id, record]))
  const publications = new Map<string, string>(
    tables.rows('reports.json').map(({ value }) => [value.id, value.published]),
  )
  for (const record of records) {
    if (isPlace(record)) yield [record.country, record]
    const published = record.kind === 'station' ? byId.get(publications.get(record.listed_in) ?? '') : undefined
    if (published && record.country) yield [record.country, published]
    for (const id of record.kind === 'event' ? (record.about ?? []) : []) {
      const place = byId.get(id)
      if (place && isPlace(place)) yield [place.country, record]
    }
  }
}

/** The first claim about the alleged stations and sites of each country. */
function firstClaims(tables: Tables): ReadonlyMap<string, Claim> {
  const issued = new Map(
    tables.rows('sources.json').map(({ value }) => [value.id, value.issued ? formatCslDate(value.issued) : '']),
  )
  const first = new Map<string, Claim>()
  for (const [country, teller] of tellersOf(tables)) {
    const cited = teller.sources.flatMap((id) => createClaim(id, issued.get(id) ?? ''))
    const told =
      teller.kind === 'event' && teller.type === 'report-published' ? createClaim(teller.id, teller.date) : []
    for (const claim of [...cited, ...told]) {
      if (claim.day < (first.get(country)?.day ?? Infinity)) first.set(country, claim)
    }
  }
  return first
}

/** Whether an answer is about alleged stations or sites; joint patrols and agreements are neither. */
function isAboutPlaces({ answers, about_stations }: Response, kinds: ReadonlyMap<string, AtlasRecord>): boolean {
  if (answers === 'country') return about_stations !== false
  const named = answers.flatMap((id) => kinds.get(id)?.kind ?? [])
  const isOther = (kind: AtlasRecord['kind']) => kind === 'patrol' || kind === 'agreement'
  if (named.includes('station') || named.includes('site')) return true
  return about_stations !== false && !named.every(isOther)
}

/** The countries whose alleged stations or sites an answer is about. */
function countriesOf(answer: Response, records: ReadonlyMap<string, AtlasRecord>): readonly string[] {
  if (!isAboutPlaces(answer, records)) return []
  // That the places are of the answer's country is a relation of its own.
  if (answer.country !== null) return [answer.country]
  const named = answer.answers === 'country' ? [] : answer.answers.flatMap((id) => records.get(id) ?? [])
  return [...new Set(named.filter(isPlace).map(({ country }) => country))]
}

/** Whether all is known that could hold the first claim. */
function isKnown(tables: Tables, records: ReadonlyMap<string, AtlasRecord>): boolean {
  const files = ['stations.geojson', 'sites.geojson', 'events.geojson', 'reports.json', 'sources.json'] as const
  return isComplete(tables, files) && tables.rows('reports.json').every(({ value }) => records.has(value.published))
}

function checkClaims(tables: Tables): Problem[] {
  const records = new Map(tables.records.map(({ value }) => [value.id, value]))
  if (!isKnown(tables, records)) return []
  const first = firstClaims(tables)
  return tables.records.flatMap((row) => {
    if (row.value.kind !== 'response') return []
    const { date } = row.value
    const latest = intervalOf(date)?.latest ?? Infinity
    return countriesOf(row.value, records).flatMap((country) => {
      const claim = first.get(country)
      if (!claim || latest > claim.day) return []
      const found = `${formatValue(date)} lies before the first claim about ${country}, ${formatValue(claim.id)} of ${claim.date}`
      return [rowProblem(row, ['date'], found, 'a date not before it, an older source of it, or about_stations false')]
    })
  })
}

export const CLAIM_RELATIONS: readonly Relation[] = [
  {
    id: 'claims',
    /*
     * By country, not by record: who answers about one place often reacts to what was said about all places of the
     * country, and the dated sources of that one place may be younger, as a list can be read in a later page alone.
     */
    holds: 'An answer about alleged stations or sites is not dated before the first claim about those of its country.',
    check: checkClaims,
  },
]
