/**
 * Stands empty at the end of every embed: where the frame may open no page, the address of what was clicked is shown here,
 * to be copied (`show-address.ts`). What is to be announced must be there before it has words.
 */
import { useSite } from '../site.ts'

export function EmbedAddressField() {
  const { t } = useSite()
  const { address, copy, copied, notOpened } = t.embed
  return (
    <div class="embed-address" data-address>
      <p role="status" data-words={notOpened} />
      <section class="embed-address-field" aria-label={address} hidden>
        <input aria-label={address} readOnly />
        <button type="button" data-copied={copied}>
          {copy}
        </button>
      </section>
    </div>
  )
}
