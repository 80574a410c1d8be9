/** A record in few words, for a card: who says what, when, and beside it what was answered, with the same weight. */
import type { RecordAnswer } from '../../select/record/record-answer.ts'
import type { RecordView } from '../../select/record/record-view.ts'
import { formatSpeaker } from '../../words/format/record-words.ts'
import { useBuiltSite } from '../built-site.ts'
import { CodeMark } from '../panels/code-link.tsx'
import { RecordAnswerLines } from '../panels/record-answer-lines.tsx'
import { FoldedSources } from '../panels/source-list.tsx'
import { PatrolWords, SiteWords } from '../panels/told-item.tsx'
import { WeakMark } from '../panels/weak-mark.tsx'
import { WhenList } from '../panels/when-words.tsx'

interface Props {
  readonly view: RecordView
  /** The answers of other moments. */
  readonly others: readonly RecordAnswer[]
}

/** The answer, and those of other moments folded away, which `live/answer-at.ts` unfolds. */
function TimedAnswer({ view, others }: Props) {
  const { answer, asOf } = view
  return (
    <div data-answers>
      <RecordAnswerLines answer={answer} asOf={asOf} closing />
      {others.map((other) => (
        <template data-clock={other.moment.clock} data-to={other.moment.to}>
          <RecordAnswerLines answer={other} asOf={asOf} closing />
        </template>
      ))}
    </div>
  )
}

export function RecordWords({ view, others }: Props) {
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
      <WhenList when={view.when} closings={others.length > 0 ? 'beside' : view.closings} asOf={view.asOf} />
      {others.length > 0 && <TimedAnswer view={view} others={others} />}
      {'note' in record && record.note !== undefined && <p class="told-note">{record.note}</p>}
      <FoldedSources sources={sources} />
    </>
  )
}
