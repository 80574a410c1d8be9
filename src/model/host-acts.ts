/** Which answers are acts of a host country about the alleged stations: its posture is made of them. */
import type { AnsweredBy } from './answered-by.ts'
import type { AtlasRecord } from './dataset.ts'
import { HOST_ACTORS, type ResponseType } from './vocabulary.ts'

/** A case counts only where it concerns a place by name: one about all of a country may be about anything. */
const CASES: ReadonlySet<ResponseType> = new Set<ResponseType>(['arrest', 'charge', 'conviction'])

/** The act of a host country that its posture is made of; null for every other record. */
export function actOf(record: AtlasRecord, answeredBy: AnsweredBy): ResponseType | null {
  if (record.kind !== 'response' || !HOST_ACTORS.has(record.actor)) return null
  const reach = answeredBy.reachOf(record)
  if (reach === null) return null
  return reach === 'whole' && CASES.has(record.type) ? null : record.type
}
