/** Claims with the answers that stand beside them: host country, China's side, others, each in time order. */
import type { AtlasRecord, Response } from '../model/dataset.ts'
import { CHINA_ACTORS, HOST_ACTORS } from '../model/vocabulary.ts'
import { byHappening } from './country-rows.ts'
import type { PartLookup, Told } from './part-lookup.ts'

export interface Answers {
  readonly host: readonly Told<Response>[]
  readonly china: readonly Told<Response>[]
  readonly others: readonly Told<Response>[]
}

/** Claims that share exactly the same answers: told once. */
export interface ClaimGroup {
  readonly claims: readonly Told[]
  readonly answers: Answers
}

export const NO_ANSWERS: Answers = { host: [], china: [], others: [] }

export function countAnswers({ host, china, others }: Answers): number {
  return host.length + china.length + others.length
}

/** Responses in time order, by who speaks. */
export function arrangeAnswers(responses: readonly Response[], lookup: PartLookup): Answers {
  const told = responses.map(lookup.tell).sort((a, b) => byHappening(a.indexed, b.indexed))
  const by = (test: (told: Told<Response>) => boolean) => told.filter(test)
  return {
    host: by(({ record }) => HOST_ACTORS.has(record.actor)),
    china: by(({ record }) => CHINA_ACTORS.has(record.actor)),
    others: by(({ record }) => !HOST_ACTORS.has(record.actor) && !CHINA_ACTORS.has(record.actor)),
  }
}

/** The responses to these records, and the responses to those, and so on; each once. */
export function responsesTo(ids: readonly string[], lookup: PartLookup): readonly Response[] {
  const found = new Map<string, Response>()
  const queue = [...ids]
  for (const id of queue) {
    for (const record of lookup.namers(id)) {
      if (record.kind !== 'response' || found.has(record.id)) continue
      found.set(record.id, record)
      queue.push(record.id)
    }
  }
  return [...found.values()]
}

/** The answers given to one record. */
export function answersTo(id: string, lookup: PartLookup): Answers {
  return arrangeAnswers(responsesTo([id], lookup), lookup)
}

/** The records as claims, those with the same answers together; unanswered ones last. */
export function groupClaims(records: readonly AtlasRecord[], lookup: PartLookup): readonly ClaimGroup[] {
  const groups = new Map<string, { claims: Told[]; responses: readonly Response[] }>()
  for (const record of records) {
    const responses = responsesTo([record.id], lookup)
    const key = responses
      .map(({ id }) => id)
      .toSorted()
      .join(' ')
    const group = groups.get(key) ?? { claims: [], responses }
    group.claims.push(lookup.tell(record))
    groups.set(key, group)
  }
  return [...groups.values()]
    .toSorted((a, b) => Number(a.responses.length === 0) - Number(b.responses.length === 0))
    .map(({ claims, responses }) => ({ claims, answers: arrangeAnswers(responses, lookup) }))
}

/**
 * What was answered about everything alleged of the part's country, and to the reports as a whole by the country's
 * own voices and by China's.
 * Responses to those answers stand with them.
 */
export function generalAnswers(lookup: PartLookup): Answers {
  const { records, country, reports } = lookup.part
  const published = new Set(reports.map((report) => report.published))
  const general = records.filter((record) => {
    if (record.kind !== 'response') return false
    if (record.answers === 'country') return record.country === country
    return [null, country].includes(record.country) && record.answers.some((id) => published.has(id))
  }) as readonly Response[]
  const further = responsesTo(
    general.map(({ id }) => id),
    lookup,
  )
  return arrangeAnswers([...new Set([...general, ...further])], lookup)
}
