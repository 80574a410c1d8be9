/** A link to a record, under its short name, with a mark where it rests on weak sources only. */
import type { RecordRef } from '../../model/record-ref.ts'
import { formatRef } from '../../words/format/record-label.ts'
import { useSite } from '../site.ts'
import { WeakMark } from './weak-mark.tsx'

export function RecordLink({ to }: { readonly to: RecordRef }) {
  const { t, link } = useSite()
  return (
    <>
      <a href={link.record(to.id)} data-record={to.id}>
        {formatRef(to, t)}
      </a>
      {to.weak && <WeakMark />}
    </>
  )
}
