/** `/corrections/`: what changed in the data since the first release, newest first, what was removed, and what is withheld. */

import type { Change, Tombstone, Withholding } from '../../model/dataset.ts'
import type { RecordRef } from '../../model/record-ref.ts'
import { FEED_PATH } from '../../state/paths.ts'
import { useBuiltSite } from '../built-site.ts'
import { ChangeValues } from '../panels/record-history.tsx'
import { RecordLink } from '../panels/record-link.tsx'

interface NamedChange {
  readonly change: Change
  readonly record: RecordRef | null
}

interface Props {
  /** Newest first. */
  readonly changes: readonly NamedChange[]
  readonly removed: readonly Tombstone[]
  readonly withheld: readonly Withholding[]
  /** The day of the release, as EDTF. */
  readonly released: string
  readonly version: string
  /** Whether this copy offers a feed: only where it knows its address. */
  readonly hasFeed: boolean
}

function ChangeItem({ change, record }: NamedChange) {
  const { t } = useBuiltSite()
  return (
    <li>
      {record ? <RecordLink to={record} /> : change.record}
      {': '}
      {t.changeLine(t.date(change.date), t.changeKinds[change.kind], change.reason)}
      <ChangeValues change={change} />
    </li>
  )
}

export function CorrectionsPage({ changes, removed, withheld, released, version, hasFeed }: Props) {
  const { t, link } = useBuiltSite()
  return (
    <article>
      <h1>{t.pageNames.corrections}</h1>
      <p>{t.correctionsNote}</p>
      <p data-host-only>{hasFeed ? <a href={link.to(FEED_PATH)}>{t.feedLink}</a> : t.noFeed}</p>
      {changes.length === 0 && <p>{t.noCorrections(version, t.date(released))}</p>}
      <ul>
        {changes.map((entry) => (
          <ChangeItem {...entry} />
        ))}
      </ul>
      <h2>{t.removedEntries}</h2>
      {removed.length === 0 && <p>{t.noneRemoved}</p>}
      <ul>
        {removed.map(({ id, date, reason }) => (
          <li>
            <a href={link.record(id)}>{id}</a>, {t.date(date)}: {reason}
          </li>
        ))}
      </ul>
      <h2>{t.withheldEntries}</h2>
      {withheld.length === 0 && <p>{t.noneWithheld}</p>}
      <ul>
        {withheld.map(({ id, field, date, reason, by }) => (
          <li>
            {field === undefined ? <a href={link.record(id)}>{id}</a> : t.withheldPart(id, field)}
            {`, ${t.date(date)}: ${reason} ${t.withheldBy[by]}`}
          </li>
        ))}
      </ul>
    </article>
  )
}
