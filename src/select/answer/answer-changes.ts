/** The answers of a country over time: one for each month by whose end it is another than before. */
import { type AtlasIndex, CLOCKS, type Clock } from '../../model/atlas-index.ts'
import { AFTER } from '../../model/months.ts'
import { type Answer, answerOf } from './answer-of.ts'

/** What tells one answer from another: its numbers, and the records that it is made of. */
function signatureOf({ alleged, host, china, concerned }: Answer): string {
  const words = [host.deciding, host.newest, china.denial, china.own, china.general, concerned]
  return JSON.stringify([alleged, host.posture, words.map((word) => word?.record.id)])
}

function changesOn(clock: Clock, index: AtlasIndex, iso3: string): readonly Answer[] {
  const changes: Answer[] = []
  let before = ''
  for (let to = 0; to <= AFTER; to += 1) {
    const answer = answerOf(index, iso3, { to, clock })
    const signature = signatureOf(answer)
    if (signature !== before) changes.push(answer)
    before = signature
  }
  return changes
}

/** On both clocks, oldest first; each holds until the next of its clock. */
export function answerChanges(index: AtlasIndex, iso3: string): readonly Answer[] {
  return CLOCKS.flatMap((clock) => changesOn(clock, index, iso3))
}
