/**
 * Who answers a record: the one walk of answers. It goes from what is alleged to what names it, to what names that, and so on.
 *
 * 1. An answer that names a record answers it, wherever it was given.
 * 2. A further answer stands wherever the answer stands to which it was given.
 * 3. An answer to an event answers what the event is about: who is asked about an article is asked about its subject.
 * 4. An answer given in one country says nothing about a record of another, unless it names it, though both answer one
 *    report; an answer of no country, such as the foreign ministry's in Beijing, speaks of all countries.
 * 5. A station or site belongs to a whole: all that is alleged of its country (`"country"`), and the reports. Who answers
 *    a report answers the whole: the second takes up the list of the first, and a denial that there is any such place
 *    leaves none out. But it does not answer one place alone, as it may be older than the claim about that place: so the
 *    two levels are told apart wherever they are shown. So does an answer about the stations that was given to one more
 *    allegation, which is in the atlas as an event of its own. Patrols, agreements, events and answers belong to no whole.
 * 6. An answer whose matter is another (`about_stations: false`) answers what it names and nothing else, and is no act
 *    about stations; its own further answers, such as a case dropped, stand beside it.
 */
import type { AtlasRecord, ReportInfo, Response } from './dataset.ts'
import { groupNamers, namedBy } from './named-by.ts'

export interface Answered {
  /** Answers to the record itself, each after the one that it answers. */
  readonly alone: readonly Response[]
  /** Answers to the whole that a station or site belongs to, without those to itself. */
  readonly whole: readonly Response[]
}

export interface AnsweredBy {
  readonly of: (record: AtlasRecord) => Answered
  /** Answers to all that is alleged of a country; also those that speak of all the country about another matter. */
  readonly ofCountry: (iso3: string) => readonly Response[]
  /** Whether it speaks of its country's alleged stations, of one by name or of the whole; null where of neither. */
  readonly reachOf: (response: Response) => 'place' | 'each' | 'whole' | null
  /** Ids of all answers to these records, and of the events through which they answer. */
  readonly passed: (records: readonly AtlasRecord[]) => ReadonlySet<string>
}

interface Question {
  /** Ids of what is answered. */
  readonly from: readonly string[]
  /** ISO 3166-1 alpha-3, or null for what belongs to no country. */
  readonly country: string | null
  /** Whether an answer of any country counts that names one of `from`. */
  readonly byName?: boolean
  /** Whether only what is about stations is followed. */
  readonly strict?: boolean
}

type Ids = ReadonlySet<string>

const NONE: Ids = new Set()

/** Whether a place is alleged: a station or a site. */
export function isAlleged({ kind }: AtlasRecord): boolean {
  return kind === 'station' || kind === 'site'
}

function isAboutStations({ about_stations }: Response): boolean {
  return about_stations !== false
}

/** Keeps what was found: the records never change. */
function once<V>(find: (iso3: string) => V): (iso3: string) => V {
  const known = new Map<string, V>()
  return (iso3) => {
    const value = known.get(iso3) ?? find(iso3)
    known.set(iso3, value)
    return value
  }
}

/** The walk over these records: a dataset, or a part of it that holds what `passed` tells. */
export function createAnsweredBy(records: readonly AtlasRecord[], reports: readonly ReportInfo[]): AnsweredBy {
  const namers = groupNamers(records)
  const byId = new Map(records.map((record) => [record.id, record]))
  const responses = records.filter((record) => record.kind === 'response')
  const answers = new Map(responses.map((response) => [response.id, response]))
  const published = reports.map((report) => report.published)
  const among = (ids: Ids) => [...ids].flatMap((id) => answers.get(id) ?? [])

  function isFollowed(namer: AtlasRecord, named: string, { from, country, byName, strict }: Question): boolean {
    // An event: nothing but events and answers names a record.
    if (namer.kind !== 'response') return true
    const isOther = namer.about_stations === false
    if (strict && isOther) return false
    if (byName && from.includes(named)) return true
    if (isOther && !answers.has(named)) return false
    return namer.country === null || country === null || namer.country === country
  }

  /** Ids of the answers and events that are met on the way. */
  function walk(question: Question): Ids {
    const met = new Set<string>()
    const queue = [...question.from]
    for (const named of queue) {
      for (const namer of namers.get(named) ?? []) {
        if (met.has(namer.id) || question.from.includes(namer.id) || !isFollowed(namer, named, question)) continue
        met.add(namer.id)
        queue.push(namer.id)
      }
    }
    return met
  }

  const allegedIn = once((iso3) => records.filter((record) => isAlleged(record) && record.country === iso3))
  // What answers nothing of the atlas speaks of its country in another matter.
  const isWide = ({ answers }: Response) => answers === 'country' || answers.length === 0
  const wideIn = once((iso3) => responses.filter((answer) => answer.country === iso3 && isWide(answer)))

  function findWhole(iso3: string, strict: boolean): Ids {
    const wide = wideIn(iso3).filter(isAboutStations)
    const strays = straysIn(iso3)
    const from = [...wide, ...strays].map(({ id }) => id)
    return new Set([...from, ...walk({ from: [...published, ...from], country: iso3, strict })])
  }

  const wholeOf = once((iso3) => findWhole(iso3, false))
  const strictWholeOf = once((iso3) => findWhole(iso3, true))
  const strictPlacesOf = once((iso3) =>
    walk({ from: allegedIn(iso3).map(({ id }) => id), country: iso3, strict: true }),
  )
  const strictReportsOf = once((iso3) => walk({ from: published, country: iso3, strict: true }))

  function answersEvent(answer: Response): boolean {
    return namedBy(answer).some((id) => byId.get(id)?.kind === 'event')
  }

  /** Answers about the country's stations that are met from none of them, nor from a report: to one more allegation. */
  function straysIn(iso3: string): readonly Response[] {
    const met = (id: string) => strictPlacesOf(iso3).has(id) || strictReportsOf(iso3).has(id)
    const own = responses.filter((answer) => answer.country === iso3 && isAboutStations(answer))
    return own.filter((answer) => answersEvent(answer) && !met(answer.id))
  }

  /** Whether it speaks, by name or through what it answers, of each of the country's listed stations: of all of them. */
  function speaksOfAll(answer: Response, iso3: string): boolean {
    const spoken = new Set(namedBy(answer))
    for (const id of spoken) for (const named of namedBy(byId.get(id) ?? answer)) spoken.add(named)
    const stations = allegedIn(iso3).filter(({ kind }) => kind === 'station')
    return stations.length > 0 && stations.every(({ id }) => spoken.has(id))
  }

  const metFrom = ({ id, country }: AtlasRecord) => walk({ from: [id], country, byName: true })
  const metWhole = (record: AtlasRecord) =>
    isAlleged(record) && record.country !== null ? wholeOf(record.country) : NONE

  return {
    of: (record) => {
      const alone = metFrom(record)
      return { alone: among(alone), whole: among(metWhole(record)).filter(({ id }) => !alone.has(id)) }
    },
    ofCountry: (iso3) => {
      const wide = wideIn(iso3).map(({ id }) => id)
      const all = among(new Set([...wide, ...wholeOf(iso3), ...walk({ from: wide, country: iso3 })]))
      if (allegedIn(iso3).length > 0) return all
      // Where nothing is alleged, what is said of all countries says nothing about this one.
      const own = all.filter(({ country }) => country === iso3).map(({ id }) => id)
      return among(new Set([...own, ...walk({ from: own, country: iso3 })]))
    },
    reachOf: (answer) => {
      const { id, country } = answer
      if (country === null) return null
      if (strictPlacesOf(country).has(id)) return speaksOfAll(answer, country) ? 'each' : 'place'
      return strictWholeOf(country).has(id) ? 'whole' : null
    },
    passed: (asked) => new Set(asked.flatMap((record) => [...metFrom(record), ...metWhole(record)])),
  }
}
