/** The words and acts of a host country about its alleged stations, as far as they are known by a moment. */
import { group, sort } from 'd3'
import type { AtlasIndex, Clock, IndexedRecord } from '../../model/atlas-index.ts'
import { AFTER, type MonthIndex, windowOf } from '../../model/months.ts'
import type { Span } from '../../model/span.ts'
import { HOST_ACTORS, type Posture, type ResponseType } from '../../model/vocabulary.ts'

/** The end of a window, on the clock by which the reader looks at it. */
export interface WindowEnd {
  readonly to: MonthIndex
  readonly clock: Clock
}

/** All that is known today, by when it happened. */
export const TODAY: WindowEnd = { to: AFTER, clock: 'happened' }

/** A word or act of a host country, and the class that a country is in where this one decides. */
export interface HostWord {
  readonly record: IndexedRecord
  readonly posture: Posture
}

const POSTURE_OF: Readonly<Record<ResponseType, Posture>> = {
  statement: 'commented',
  legislation: 'commented',
  silence: 'silent',
  refusal: 'silent',
  denial: 'denied',
  'no-wrongdoing-found': 'found-nothing',
  investigation: 'looking',
  'investigation-ended': 'ended',
  'closure-ordered': 'ordered-closed',
  'closure-reported': 'reported-closed',
  arrest: 'criminal-case',
  charge: 'criminal-case',
  'guilty-plea': 'criminal-case',
  conviction: 'criminal-case',
  appeal: 'criminal-case',
  // A case that ended without conviction is no case any more.
  acquittal: 'ended',
}

/** A case counts only where it concerns a place by name: one about all of a country may be about anything. */
function isUnplacedCase({ reach }: IndexedRecord, posture: Posture): boolean {
  return posture === 'criminal-case' && reach !== 'place' && reach !== 'each'
}

/** An answer as a word of its country's own side about the alleged stations; null where it is none. */
export function hostWordOf(record: IndexedRecord): HostWord | null {
  const { actor, reach, type } = record
  if (reach === null || actor === null || !HOST_ACTORS.has(actor)) return null
  const posture = POSTURE_OF[type as ResponseType]
  return isUnplacedCase(record, posture) ? null : { record, posture }
}

/** When it took place on a clock; one of unknown date on it keeps its own day, which cannot be later. */
function spanOn(record: IndexedRecord, clock: Clock): Span {
  const span = record.spans[clock]
  return Number.isFinite(span.startMax) ? span : record.spans.happened
}

/** Whether a record is certainly there by the end of the moment; all are by the end of all time. */
export function isReached(record: IndexedRecord, { to, clock }: WindowEnd): boolean {
  const end = windowOf(to, to).to
  return end === Infinity || record.spans[clock].startMax < end
}

const known = new WeakMap<AtlasIndex, ReadonlyMap<string, readonly HostWord[]>>()

function groupWords(index: AtlasIndex): ReadonlyMap<string, readonly HostWord[]> {
  const words = index.records.flatMap((record) => hostWordOf(record) ?? [])
  return group(words, ({ record }) => record.country ?? '')
}

/** The words of all countries that spoke, by ISO 3166-1 alpha-3. An index never changes, so they are found once. */
export function hostWords(index: AtlasIndex): ReadonlyMap<string, readonly HostWord[]> {
  const words = known.get(index) ?? groupWords(index)
  known.set(index, words)
  return words
}

/**
 * Whether one record is newer than another: it certainly came later; where their dates leave that open, it is the more
 * precise one, and of two alike the one that begins later.
 */
export function isLater(a: IndexedRecord, b: IndexedRecord, clock: Clock): boolean {
  const [one, other] = [spanOn(a, clock), spanOn(b, clock)]
  if (one.startMin > other.startMax) return true
  if (other.startMin > one.startMax) return false
  const [width, otherWidth] = [one.startMax - one.startMin, other.startMax - other.startMin]
  return width === otherWidth ? one.startMin > other.startMin : width < otherWidth
}

/** The newest of some records, which keep their order where nothing tells them apart; null of none. */
export function newestOf(records: readonly IndexedRecord[], clock: Clock): IndexedRecord | null {
  const inTime = sort(records, (record) => spanOn(record, clock).startMin)
  return inTime.reduce<IndexedRecord | null>(
    (newest, record) => (newest === null || isLater(record, newest, clock) ? record : newest),
    null,
  )
}
