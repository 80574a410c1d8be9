/** One record as somebody's word: who says so with which stance, when, what, and on which sources. */
import { isPlace } from '../../model/place-kinds.ts'
import type { Told } from '../../select/record/part-lookup.ts'
import { formatRef } from '../../words/format/record-label.ts'
import { formatSpeaker, formatType } from '../../words/format/record-words.ts'
import { useSite } from '../site.ts'
import { CodeLine, CodeMark } from './code-link.tsx'
import { FoldedSources, SourceList } from './source-list.tsx'
import { WeakMark } from './weak-mark.tsx'

type Record = Told['record']

/** @param undated the dates stand elsewhere, with what is not known of them */
export function SiteWords({
  told: { record, ref },
  undated = false,
}: {
  readonly told: Told
  readonly undated?: boolean
}) {
  const { t } = useSite()
  if (!isPlace(record)) return null
  const { basis } = ref
  const low = record.kind === 'station' && record.network_confidence === 'low'
  return (
    <>
      {basis !== null && basis !== 'listed' && <p>{t.inferredBy[basis]}</p>}
      {record.network !== null && (
        <p>
          {t.networkOf(t.networks[record.network])}
          {low && ` ${t.lowNetwork}`}
        </p>
      )}
      {!undated && record.opened !== null && <p>{t.openedOn(t.date(record.opened))}</p>}
      {!undated && record.closed !== null && <p>{t.closedOn(t.date(record.closed))}</p>}
    </>
  )
}

export function PatrolWords({ record }: { readonly record: Record }) {
  const { t } = useSite()
  if (record.kind !== 'patrol') return null
  return (
    <p>
      {record.cities.length > 0 ? t.list(record.cities) : t.placeUnknown}: {t.officers(record.officers)}.
      {record.areas && ` ${t.alsoNamed(t.list(record.areas))}`}
    </p>
  )
}

interface Props {
  readonly told: Told
  /** On the record's own page: no link to itself, sources in full, and its dates in a section of their own. */
  readonly full?: boolean
}

function Head({ told }: { readonly told: Told }) {
  const { t, link } = useSite()
  const { record, indexed, ref } = told
  const named = isPlace(record) || record.kind === 'patrol'
  return (
    <p class="told-head">
      <a href={link.record(ref.id)} data-record={ref.id}>
        {named ? formatRef(ref, t) : formatType(record, t)}
      </a>
      {indexed.date !== null && !isPlace(record) && <span class="told-date">, {t.date(indexed.date)}</span>}
      {record.kind === 'response' && <CodeMark record={record} />}
      {ref.weak && <WeakMark />}
    </p>
  )
}

export function ToldItem({ told, full = false }: Props) {
  const { t } = useSite()
  const { record, indexed, sources } = told
  const speaker = formatSpeaker(record, t)
  return (
    <div class={full ? 'told full' : 'told'} data-stance={indexed.stance}>
      {!full && <Head told={told} />}
      {speaker !== null && <p class="told-speaker">{speaker}</p>}
      {'text' in record && <p>{record.text}</p>}
      <SiteWords told={told} undated={full} />
      <PatrolWords record={record} />
      {'note' in record && record.note !== undefined && <p class="told-note">{record.note}</p>}
      {full && <CodeLine record={record} />}
      {full ? <SourceList sources={sources} /> : <FoldedSources sources={sources} />}
    </div>
  )
}
