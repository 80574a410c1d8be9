/** A record in few words, for a card: who says what, when, and beside it what was answered, with the same weight. */
import type { Spoken } from '../../select/answer/spoken.ts'
import type { RecordView } from '../../select/record/record-view.ts'
import { formatSpeaker } from '../../words/format/record-words.ts'
import { useBuiltSite } from '../built-site.ts'
import { CodeMark } from '../panels/code-link.tsx'
import { FoldedSources } from '../panels/source-list.tsx'
import { PatrolWords, SiteWords } from '../panels/told-item.tsx'
import { WeakMark } from '../panels/weak-mark.tsx'
import { WhenList } from '../panels/when-words.tsx'

function AnswerLine({ title, word }: { readonly title: string; readonly word: Spoken | null }) {
  const { t, link } = useBuiltSite()
  return (
    <li>
      {title}:{' '}
      {word ? (
        <>
          {t.answer.spoken(word)} <a href={link.record(word.record.id)}>{t.answer.entry}</a>
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
  const { host, china, concerned } = view.answer
  if (kind !== 'station' && kind !== 'site') return null
  return (
    <ul class="card-answers">
      <AnswerLine title={t.answer.labels.host} word={host} />
      <AnswerLine title={t.answer.labels.china} word={china} />
      {concerned && <AnswerLine title={t.answer.labels.concerned} word={concerned} />}
    </ul>
  )
}

export function RecordWords({ view }: { readonly view: RecordView }) {
  const { t } = useBuiltSite()
  const { record, sources, ref } = view.told
  const speaker = formatSpeaker(record, t)
  return (
    <>
      {speaker !== null && (
        <p class="told-speaker">
          {speaker}
          <CodeMark record={record} />
        </p>
      )}
      {ref.weak && (
        <p>
          <WeakMark />
        </p>
      )}
      {'text' in record && <p>{record.text}</p>}
      <SiteWords told={view.told} undated />
      <PatrolWords record={record} />
      <WhenList when={view.when} closings={view.closings} asOf={view.asOf} />
      <AnswerLines view={view} />
      {'note' in record && record.note !== undefined && <p class="told-note">{record.note}</p>}
      <FoldedSources sources={sources} />
    </>
  )
}
