/** `/record/<removed id>/`: why an entry is no longer here, and what stands in its place. */
import type { Tombstone } from '../../model/dataset.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import { useBuiltSite } from '../built-site.ts'
import { RecordLink } from '../panels/record-link.tsx'

interface Props {
  readonly tombstone: Tombstone
  readonly successor: RecordRef | null
}

export function RemovedPage({ tombstone, successor }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <article>
      <h1>{t.removedTitle}</h1>
      <p>{t.removedOn(tombstone.id, t.date(tombstone.date))}</p>
      <p>{tombstone.reason}</p>
      {successor && (
        <p>
          {t.successor} <RecordLink to={successor} />
        </p>
      )}
      <p>
        <a href={link.page('corrections')}>{t.pageNames.corrections}</a>
      </p>
    </article>
  )
}
