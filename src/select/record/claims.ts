/** Claims with the answers that stand beside them: the country's own side, China's, those concerned, others. */
import { sort } from 'd3'
import type { Answered } from '../../model/answered-by.ts'
import type { AtlasRecord, Response } from '../../model/dataset.ts'
import { CHINA_ACTORS, HOST_ACTORS } from '../../model/vocabulary.ts'
import { byHappening } from './country-rows.ts'
import type { PartLookup, Told } from './part-lookup.ts'

export interface Answers {
  readonly host: readonly Told<Response>[]
  readonly china: readonly Told<Response>[]
  /** Those said to run a place, and who is accused. */
  readonly concerned: readonly Told<Response>[]
  readonly others: readonly Told<Response>[]
}

/** Claims that share exactly the same answers: told once. */
export interface ClaimGroup {
  readonly claims: readonly Told[]
  /** To these claims alone. */
  readonly answers: Answers
  /** Whether there are answers to the whole that they belong to. */
  readonly whole: boolean
}

function sideOf({ actor }: Response): keyof Answers {
  if (HOST_ACTORS.has(actor)) return 'host'
  if (CHINA_ACTORS.has(actor)) return 'china'
  return actor === 'concerned' ? 'concerned' : 'others'
}

/** Responses in time order, by who speaks. */
export function arrangeAnswers(responses: readonly Response[], lookup: PartLookup): Answers {
  const told = responses.map(lookup.tell).sort((a, b) => byHappening(a.indexed, b.indexed))
  const by = (side: keyof Answers) => told.filter(({ record }) => sideOf(record) === side)
  return { host: by('host'), china: by('china'), concerned: by('concerned'), others: by('others') }
}

/** The answers to one record itself, and those to the whole that it belongs to. */
export function answersTo(record: AtlasRecord, lookup: PartLookup): { readonly [L in keyof Answered]: Answers } {
  const { alone, whole } = lookup.answeredBy.of(record)
  return { alone: arrangeAnswers(alone, lookup), whole: arrangeAnswers(whole, lookup) }
}

/** The records as claims, those with the same answers together; those that nobody answers alone last. */
export function groupClaims(records: readonly AtlasRecord[], lookup: PartLookup): readonly ClaimGroup[] {
  const groups = new Map<string, { claims: Told[]; answered: Answered }>()
  for (const record of records) {
    const answered = lookup.answeredBy.of(record)
    const key = sort(answered.alone.map(({ id }) => id)).join(' ')
    const group = groups.get(key) ?? { claims: [], answered }
    group.claims.push(lookup.tell(record))
    groups.set(key, group)
  }
  const unansweredLast = sort(groups.values(), ({ answered }) => Number(answered.alone.length === 0))
  return unansweredLast.map(({ claims, answered: { alone, whole } }) => ({
    claims,
    answers: arrangeAnswers(alone, lookup),
    whole: whole.length > 0,
  }))
}
