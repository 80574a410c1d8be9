/** What is not known about a record, computed from what its fields leave open; and the same added up for a country. */

import { isAlleged } from '../../model/answered-by.ts'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import type { Response } from '../../model/dataset.ts'
import { isPlace } from '../../model/place-kinds.ts'
import { HOST_ACTORS } from '../../model/vocabulary.ts'
import { closingsOf } from './closings.ts'
import type { PartLookup, Told } from './part-lookup.ts'

/**
 * In the order of display. `answer`: nobody's answer is recorded; `host-answer`: nobody answered for the host country
 * (a silence on record is a record, not a gap); `public-date`: none of its sources is dated.
 */
const UNKNOWNS = [
  'opening',
  'closing',
  'city',
  'network',
  'date-precision',
  'public-date',
  'answer',
  'host-answer',
] as const
export type Unknown = (typeof UNKNOWNS)[number]

export interface UnknownCount {
  readonly key: Unknown
  readonly count: number
  /** Of how many records of the country the question can be asked. */
  readonly of: number
}

/** Whether every place of the record is a city; agreements, answers and many events have no place to be known. */
function isCityKnown(record: IndexedRecord, index: AtlasIndex): boolean {
  return record.places.length > 0 && record.places.every((at) => index.places[at]?.precision === 'city')
}

function isPublicDateKnown(record: IndexedRecord): boolean {
  return Number.isFinite(record.spans.reported.startMax)
}

function isDayKnown(record: IndexedRecord): boolean {
  return /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(record.date ?? '')
}

/** The answers to a record alone and to the whole that it belongs to. */
function answersOf({ record }: Told, { answeredBy }: PartLookup): readonly Response[] {
  const { alone, whole } = answeredBy.of(record)
  return [...alone, ...whole]
}

/** Whether the answer to a question is known; null where the question does not arise for the kind of record. */
function isKnown(key: Unknown, told: Told, lookup: PartLookup): boolean | null {
  const { indexed: record } = told
  const alleged = isPlace(record)
  switch (key) {
    case 'opening':
      return alleged ? record.date !== null : null
    case 'closing':
      return alleged ? record.closed !== null || closingsOf(told.record, lookup).length > 0 : null
    case 'city':
      return alleged || record.kind === 'patrol' ? isCityKnown(record, lookup.index) : null
    case 'network':
      return record.kind === 'station' ? record.network !== null : null
    case 'date-precision':
      return record.date === null ? null : isDayKnown(record)
    case 'public-date':
      return isPublicDateKnown(record)
    case 'answer':
      return alleged || record.kind === 'patrol' ? answersOf(told, lookup).length > 0 : null
    case 'host-answer': {
      const answers = alleged ? answersOf(told, lookup) : []
      const isHost = ({ country, actor }: Response) => country === record.country && HOST_ACTORS.has(actor)
      return answers.length > 0 ? answers.some(isHost) : null
    }
  }
}

/** What is not known about a record, in the order of display. */
export function selectUnknowns(told: Told, lookup: PartLookup): readonly Unknown[] {
  return UNKNOWNS.filter((key) => isKnown(key, told, lookup) === false)
}

/** What is not known about the alleged stations and other sites of the part's country: how many, of how many. */
export function selectCountryUnknowns(lookup: PartLookup): readonly UnknownCount[] {
  const { country, records: all } = lookup.part
  const records = all.filter((record) => record.country === country && isAlleged(record)).map(lookup.tell)
  return UNKNOWNS.flatMap((key) => {
    const known = records.map((record) => isKnown(key, record, lookup)).filter((answer) => answer !== null)
    const count = known.filter((answer) => !answer).length
    return count > 0 ? [{ key, count, of: known.length }] : []
  })
}
