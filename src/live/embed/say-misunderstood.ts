/** What a card or a framed lesson says of its address, in one quiet line: their words are there before any component. */

import type { Misunderstood } from '../../state/fields.ts'
import { addressWords } from '../../words/spoken.ts'

const words = addressWords.address

/** `Not understood in the address: “step=12”.` */
export function formatMisunderstood({ asked, nearest }: Misunderstood): string {
  return words.unknown(asked) + (nearest === null ? '' : ` ${words.nearest} ${nearest}.`)
}

/** @param embed the element that its credit stands in */
export function sayMisunderstood(embed: Element, misunderstood: readonly Misunderstood[]): void {
  if (misunderstood.length === 0) return
  const line = embed.ownerDocument.createElement('p')
  line.className = 'address-note'
  line.setAttribute('role', 'status')
  line.textContent = misunderstood.map(formatMisunderstood).join(' ')
  embed.querySelector('.embed-credit')?.before(line)
}
