/** The answer to one record as of a moment: of each side one word, found by the rule by which a country's is. */
import { isAlleged } from '../../model/answered-by.ts'
import type { IndexedRecord } from '../../model/atlas-index.ts'
import type { AtlasRecord } from '../../model/dataset.ts'
import { isPlace } from '../../model/place-kinds.ts'
import { hostWordOf, isReached, newestOf, type WindowEnd } from '../answer/host-words.ts'
import { decide } from '../answer/posture.ts'
import { type Spoken, speak } from '../answer/spoken.ts'
import { type Answers, answersTo } from './claims.ts'
import { closingsOf } from './closings.ts'
import type { PartLookup } from './part-lookup.ts'

export interface RecordAnswer {
  readonly moment: WindowEnd
  /** Whether it is alleged that a place exists: then it is also said which side has not answered. */
  readonly open: boolean
  readonly host: Spoken | null
  readonly china: Spoken | null
  /** Whether China's word is about the reports as a whole, as none is recorded about this record or its country. */
  readonly general: boolean
  readonly concerned: Spoken | null
  /** Who else said that it closed, oldest first: what a side's word tells already is not among them. */
  readonly closings: readonly Spoken[]
  /** Whether it is a place of which nobody said that it closed. */
  readonly unclosed: boolean
}

type Side = 'host' | 'china' | 'concerned'

/** Answers that a word may be taken from, the nearest first. */
type Levels = readonly Answers[]

/**
 * Of what is no alleged place, answers of its own country count, as a report is answered in all of them. And only an
 * answer about the alleged stations is told by a sentence about these; those concerned always stand beside it.
 */
function levelsOf(record: AtlasRecord, lookup: PartLookup): Levels {
  const { alone, whole } = answersTo(record, lookup)
  if (isAlleged(record)) return [alone, whole]
  const isAsked = record.kind === 'response'
  const own = (side: Side) => alone[side].filter((told) => told.record.country === record.country)
  const about = (side: Side) => own(side).filter(({ indexed }) => isAsked && indexed.reach !== null)
  return [{ host: about('host'), china: about('china'), concerned: own('concerned'), others: [] }]
}

function reachedOf(side: Side, level: Answers, moment: WindowEnd): readonly IndexedRecord[] {
  return level[side].map(({ indexed }) => indexed).filter((indexed) => isReached(indexed, moment))
}

function newestIn(side: Side, levels: Levels, moment: WindowEnd): IndexedRecord | null {
  for (const level of levels) {
    const newest = newestOf(reachedOf(side, level, moment), moment.clock)
    if (newest) return newest
  }
  return null
}

/** Whether a word of China's answers the record itself. */
function isNamed(word: IndexedRecord, [alone]: Levels): boolean {
  return alone?.china.some(({ indexed }) => indexed === word) ?? false
}

/** The word that decides, as for the country. */
function decidingIn(levels: Levels, moment: WindowEnd): IndexedRecord | null {
  const reached = levels.flatMap((level) => reachedOf('host', level, moment))
  const { record: id } = decide(
    reached.flatMap((record) => hostWordOf(record) ?? []),
    moment.clock,
  )
  return reached.find((record) => record.id === id) ?? null
}

/** @returns the answer to a record as of any moment */
export function recordAnswers(record: AtlasRecord, lookup: PartLookup): (moment: WindowEnd) => RecordAnswer {
  const levels = levelsOf(record, lookup)
  const closings = closingsOf(record, lookup).map(({ indexed }) => indexed)
  const open = isAlleged(record)
  const say = (indexed: IndexedRecord | null) => indexed && speak(indexed, lookup.index)
  return (moment) => {
    const host = open ? decidingIn(levels, moment) : newestIn('host', levels, moment)
    const [china, concerned] = [newestIn('china', levels, moment), newestIn('concerned', levels, moment)]
    const told = closings.filter((closing) => isReached(closing, moment))
    return {
      moment,
      open,
      host: say(host),
      china: say(china),
      general: china !== null && china.country !== record.country && !isNamed(china, levels),
      concerned: say(concerned),
      closings: told
        .filter((closing) => ![host, china, concerned].includes(closing))
        .map((closing) => speak(closing, lookup.index)),
      unclosed: isPlace(record) && record.closed === null && told.length === 0,
    }
  }
}

/** Whether there is anything to be told: who answered, or that nobody did. */
export function isAnswered({ open, host, china, concerned }: RecordAnswer): boolean {
  return open || host !== null || china !== null || concerned !== null
}

/** What tells one answer of a record from another: the records of its words. */
export function signatureOf({ open, host, china, concerned, closings }: RecordAnswer): string {
  return JSON.stringify([open, ...[host, china, concerned, ...closings].map((word) => word && wordOf(word))])
}

/** A word is told with what it is about, which is seen from the record's country. */
function wordOf({ record, about }: Spoken): readonly unknown[] {
  return [record.id, about]
}

export function isSameAnswer(a: RecordAnswer, b: RecordAnswer): boolean {
  return signatureOf(a) === signatureOf(b)
}
