/** The answer to one record: of each side one word, found by the rule by which a country's is. */
import type { AtlasIndex } from '../../model/atlas-index.ts'
import { hostWordOf, newestOf, TODAY } from '../answer/host-words.ts'
import { decide } from '../answer/posture.ts'
import { type Spoken, speak } from '../answer/spoken.ts'
import type { Answers } from './claims.ts'

export interface RecordAnswer {
  readonly host: Spoken | null
  readonly china: Spoken | null
  readonly concerned: Spoken | null
}

/** @param alone the answers to the record itself @param whole those to the whole that it belongs to */
export function recordAnswer(alone: Answers, whole: Answers, index: AtlasIndex): RecordAnswer {
  const of = (side: keyof Answers, answers: Answers) => answers[side].map(({ indexed }) => indexed)
  const both = (side: keyof Answers) => [...of(side, alone), ...of(side, whole)]
  const newest = (side: keyof Answers) => {
    const record = newestOf(of(side, alone), TODAY.clock) ?? newestOf(of(side, whole), TODAY.clock)
    return record && speak(record, index)
  }
  const { record: id } = decide(
    both('host').flatMap((record) => hostWordOf(record) ?? []),
    TODAY.clock,
  )
  const deciding = both('host').find((record) => record.id === id)
  return { host: deciding ? speak(deciding, index) : null, china: newest('china'), concerned: newest('concerned') }
}
