/** How a dot looks in a window: how surely its record lies in it, and whether a closing was reported by then. */
import type { Certainty, VisibleRecord } from '../time/visible.ts'

/** A record that is not in the window has none. */
export type DotLook = Certainty | `${Certainty} ended`

/** How each record in the window looks, by its id. */
export function selectDotLooks(visible: readonly VisibleRecord[]): ReadonlyMap<string, DotLook> {
  return new Map(visible.map(({ record, certainty, ended }) => [record.id, ended ? `${certainty} ended` : certainty]))
}
