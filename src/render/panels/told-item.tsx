/** One record as somebody's word: who says so with which stance, when, what, and on which sources. */
import type { AtlasRecord } from '../../model/dataset.ts'
import type { Told } from '../../select/part-lookup.ts'
import type { Messages } from '../messages/en.ts'
import { formatRef } from '../record-label.ts'
import { useSite } from '../site.ts'
import { FoldedSources } from './source-list.tsx'
import { WeakMark } from './weak-mark.tsx'

/** What kind of word it is: `Denial`, `Return to China`. */
function formatType(record: AtlasRecord, t: Messages): string | null {
  switch (record.kind) {
    case 'response':
      return t.responseTypes[record.type]
    case 'event':
      return t.eventTypes[record.type]
    case 'agreement':
      return t.agreementTypes[record.type]
    case 'site':
      return t.siteTypes[record.kind_of_site]
    default:
      return null
  }
}

/** Who speaks: `Host police states`; stations are the NGO's allegations, unless nobody named them. */
function formatSpeaker(record: AtlasRecord, t: Messages): string | null {
  if (record.kind === 'event' || record.kind === 'response') return t.saysSo(t.actors[record.actor], t.stances[record.stance])
  if (record.kind === 'station') return record.basis === 'inferred' ? null : t.ngoAlleges(t.reports[record.listed_in])
  return null
}

/** What the record itself says, for kinds that have a text. */
function textOf(record: AtlasRecord): string | null {
  return 'text' in record ? record.text : null
}

function StationWords({ record }: { readonly record: AtlasRecord }) {
  const { t } = useSite()
  if (record.kind !== 'station') return null
  return (
    <>
      {record.basis === 'inferred' && <p>{t.inferred}</p>}
      <p>
        {record.network === null ? t.networkUnknown : t.networkOf(t.networks[record.network])}
        {record.network_confidence === 'low' && ` ${t.lowNetwork}`}
      </p>
    </>
  )
}

function PatrolWords({ record }: { readonly record: AtlasRecord }) {
  const { t } = useSite()
  if (record.kind !== 'patrol') return null
  return (
    <p>
      {t.list([...record.cities, ...(record.areas ?? [])])}: {t.officers(record.officers)}.
      {record.areas && ` ${t.alsoNamed(t.list(record.areas))}`}
    </p>
  )
}

export function ToldItem({ told }: { readonly told: Told }) {
  const { t, link } = useSite()
  const { record, indexed, ref, sources } = told
  const type = formatType(record, t)
  const speaker = formatSpeaker(record, t)
  const text = textOf(record)
  return (
    <article class="told" data-stance={indexed.stance}>
      <p class="told-head">
        <a href={link.record(ref.id)} data-record={ref.id}>
          {record.kind === 'station' || record.kind === 'site' || record.kind === 'patrol' ? formatRef(ref, t) : type}
        </a>
        {record.kind === 'site' && `, ${type}`}
        {indexed.date !== null && record.kind !== 'station' && <span class="told-date">, {t.date(indexed.date)}</span>}
        {ref.weak && <WeakMark />}
      </p>
      {speaker !== null && <p class="told-speaker">{speaker}</p>}
      {text !== null && <p>{text}</p>}
      <StationWords record={record} />
      <PatrolWords record={record} />
      {'note' in record && record.note !== undefined && <p class="told-note">{record.note}</p>}
      <FoldedSources sources={sources} />
    </article>
  )
}
