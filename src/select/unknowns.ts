/** What is not known about a record, computed from what its fields leave open; and the same added up for a country. */
import type { AtlasIndex, IndexedRecord } from '../model/atlas-index.ts'
import { HOST_ACTORS } from '../model/vocabulary.ts'
import { selectAnswers } from './answers.ts'

/**
 * In the order of display. `answer`: nobody's answer is recorded; `host-answer`: nobody answered for the host country
 * (a silence on record is a record, not a gap); `public-date`: none of its sources is dated.
 */
export const UNKNOWNS = [
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

function isAnswered(record: IndexedRecord, index: AtlasIndex): boolean {
  return selectAnswers(record, index).length > 0
}

function isAnsweredByHost(record: IndexedRecord, index: AtlasIndex): boolean {
  return selectAnswers(record, index).some(
    (answer) => answer.country === record.country && answer.actor !== null && HOST_ACTORS.has(answer.actor),
  )
}

/** Whether the answer to a question is known; null where the question does not arise for the kind of record. */
function isKnown(key: Unknown, record: IndexedRecord, index: AtlasIndex): boolean | null {
  const alleged = record.kind === 'station' || record.kind === 'site'
  switch (key) {
    case 'opening':
      return alleged ? record.date !== null : null
    case 'closing':
      return alleged ? record.closed !== null : null
    case 'city':
      return alleged || record.kind === 'patrol' ? isCityKnown(record, index) : null
    case 'network':
      return record.kind === 'station' ? record.network !== null : null
    case 'date-precision':
      return record.date === null ? null : isDayKnown(record)
    case 'public-date':
      return isPublicDateKnown(record)
    case 'answer':
      return alleged || record.kind === 'patrol' ? isAnswered(record, index) : null
    case 'host-answer':
      return alleged && isAnswered(record, index) ? isAnsweredByHost(record, index) : null
  }
}

/** What is not known about a record, in the order of display. */
export function selectUnknowns(record: IndexedRecord, index: AtlasIndex): readonly Unknown[] {
  return UNKNOWNS.filter((key) => isKnown(key, record, index) === false)
}

/** What is not known about the alleged stations and other sites of a country: how many, of how many. */
export function selectCountryUnknowns(index: AtlasIndex, iso3: string): readonly UnknownCount[] {
  const records = index.records.filter(
    ({ country, kind }) => country === iso3 && (kind === 'station' || kind === 'site'),
  )
  return UNKNOWNS.flatMap((key) => {
    const known = records.map((record) => isKnown(key, record, index)).filter((answer) => answer !== null)
    const count = known.filter((answer) => !answer).length
    return count > 0 ? [{ key, count, of: known.length }] : []
  })
}
