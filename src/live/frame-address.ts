/** The address of an embed. It is read once and never written: the history is the host page's. */
import { readMapAddress } from '../state/embed-address.ts'
import type { Known } from '../state/view-fields.ts'
import type { AddressPort } from './store.ts'

/** @param known what there is */
export function createFrameAddress({ location }: Pick<Window, 'location'>, known: Known): AddressPort {
  return { read: () => readMapAddress(location.search, known) }
}
