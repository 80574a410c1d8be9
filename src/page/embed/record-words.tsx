/** A record in few words, for a card: who says what, when, and beside it what was answered, with the same weight. */
import type { Answers } from '../../select/record/claims.ts'
import type { Told } from '../../select/record/part-lookup.ts'
import type { RecordView } from '../../select/record/record-view.ts'
import { formatSpeaker, formatTitle } from '../../words/format/record-words.ts'
import { useBuiltSite } from '../built-site.ts'
import { FoldedSources } from '../panels/source-list.tsx'
import { PatrolWords, SiteWords } from '../panels/told-item.tsx'
import { WeakMark } from '../panels/weak-mark.tsx'
import { WhenList } from '../panels/when-words.tsx'

/** The newest answer of one side: to this record, else to everything alleged of the country. */
function newest(side: keyof Answers, { answers, general }: RecordView): Told | undefined {
  return answers[side].at(-1) ?? general[side].at(-1)
}

function AnswerLine({ title, told }: { readonly title: string; readonly told: Told | undefined }) {
  const { t, link } = useBuiltSite()
  return (
    <li>
      {title}:{' '}
      {told ? (
        <>
          <a href={link.record(told.ref.id)}>{formatTitle(told, t)}</a>
          {`. ${formatSpeaker(told.record, t)}`}
        </>
      ) : (
        t.noneRecorded
      )}
    </li>
  )
}

/** Only a claim that a place exists stands open to denial; what others said of it is on the full page. */
function AnswerLines({ view }: { readonly view: RecordView }) {
  const { t } = useBuiltSite()
  const { kind } = view.told.record
  if (kind !== 'station' && kind !== 'site') return null
  return (
    <ul class="card-answers">
      <AnswerLine title={t.hostAnswers} told={newest('host', view)} />
      <AnswerLine title={t.chinaAnswers} told={newest('china', view)} />
    </ul>
  )
}

export function RecordWords({ view }: { readonly view: RecordView }) {
  const { t } = useBuiltSite()
  const { record, sources, ref } = view.told
  const speaker = formatSpeaker(record, t)
  return (
    <>
      {speaker !== null && <p class="told-speaker">{speaker}</p>}
      {ref.weak && (
        <p>
          <WeakMark />
        </p>
      )}
      {'text' in record && <p>{record.text}</p>}
      <SiteWords record={record} undated />
      <PatrolWords record={record} />
      <WhenList when={view.when} asOf={view.asOf} />
      <AnswerLines view={view} />
      {'note' in record && record.note !== undefined && <p class="told-note">{record.note}</p>}
      <FoldedSources sources={sources} />
    </>
  )
}
