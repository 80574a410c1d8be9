/** Uses again the groups of a list that did not change, so that only changed ones are drawn again. */
import type { ListGroup } from '../home/record-list.tsx'

/** Everything of a group that can change while the page is open. */
function signatureOf({ items, posture, answers }: ListGroup): string {
  const looks = items.map((item) => `${item.id} ${item.certainty} ${item.ended}`)
  return [posture?.posture, answers, ...looks].join('|')
}

/** `next`, with the very groups of `before` where they say the same. */
export function reuseGroups(before: readonly ListGroup[], next: readonly ListGroup[]): readonly ListGroup[] {
  const known = new Map(before.map((group) => [group.country, group]))
  return next.map((group) => {
    const old = known.get(group.country)
    return old && signatureOf(old) === signatureOf(group) ? old : group
  })
}
