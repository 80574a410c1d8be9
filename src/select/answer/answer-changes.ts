/** Answers over time: one for each month by whose end it is another than before, on both clocks, oldest first. */
import { type AtlasIndex, CLOCKS } from '../../model/atlas-index.ts'
import { AFTER } from '../../model/months.ts'
import { type Answer, answerOf } from './answer-of.ts'
import type { WindowEnd } from './host-words.ts'

/**
 * Each holds until the next of its clock.
 * @param answerAt the answer as of a moment
 * @param signatureOf what tells one from another
 */
export function changesOf<A>(answerAt: (moment: WindowEnd) => A, signatureOf: (answer: A) => string): readonly A[] {
  return CLOCKS.flatMap((clock) => {
    const changes: A[] = []
    let before = ''
    for (let to = 0; to <= AFTER; to += 1) {
      const answer = answerAt({ to, clock })
      const signature = signatureOf(answer)
      if (signature !== before) changes.push(answer)
      before = signature
    }
    return changes
  })
}

/** Its numbers, and the records that it is made of. */
function signatureOf({ alleged, host, china, concerned }: Answer): string {
  const words = [host.deciding, host.newest, china.denial, china.own, china.general, concerned]
  return JSON.stringify([alleged, host.posture, words.map((word) => word?.record.id)])
}

/** The answers of a country. */
export function answerChanges(index: AtlasIndex, iso3: string): readonly Answer[] {
  return changesOf((moment) => answerOf(index, iso3, moment), signatureOf)
}
