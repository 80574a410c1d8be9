/** What a card or a framed lesson says of its address, in one quiet line: their words are there before any component. */
import { enAddress } from '../../render/messages/en-address.ts'
import type { Fields, Misunderstood } from '../../state/fields.ts'
import { viewFields } from '../../state/view-fields.ts'
import { THEME_FIELDS } from './embed-params.ts'

const words = enAddress.address

/** What only the map can show is asked for in vain. */
const VIEW_FIELDS: Fields = Object.fromEntries(
  Object.keys(viewFields(null)).map((name) => [name, { read: () => null, nearest: () => null }]),
)

export const CARD_FIELDS = { ...VIEW_FIELDS, ...THEME_FIELDS }

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
