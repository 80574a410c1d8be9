/** What the country's own side, China and those concerned answered to one record: in few words, of equal weight. */
import { AFTER } from '../../model/months.ts'
import type { WindowEnd } from '../../select/answer/host-words.ts'
import type { Spoken } from '../../select/answer/spoken.ts'
import type { RecordAnswer } from '../../select/record/record-answer.ts'
import { useBuiltSite } from '../built-site.ts'
import { AsOf, AtMoment } from './as-of.tsx'
import { SpokenMark } from './code-link.tsx'

interface Props {
  readonly answer: RecordAnswer
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  /** Whether what was said of a closing stands here, and that nobody said so. */
  readonly closing?: boolean
}

interface WordProps {
  readonly word: Spoken
  /** Whether it is about the reports as a whole. */
  readonly general?: boolean
}

function Word({ word, general = false }: WordProps) {
  const { t, link } = useBuiltSite()
  return (
    <>
      {general ? t.answer.general(word) : t.answer.spoken(word)}{' '}
      <a href={link.record(word.record.id)} data-record={word.record.id}>
        {t.answer.entry}
      </a>
      <SpokenMark word={word} />
    </>
  )
}

interface SideProps extends Omit<WordProps, 'word'> {
  readonly title: string
  readonly word: Spoken | null
  readonly moment: WindowEnd
}

function Side({ title, word, moment, general }: SideProps) {
  const { t } = useBuiltSite()
  const none = moment.to < AFTER ? t.noneByThen : t.noneRecorded
  return (
    <li>
      <strong>{title}:</strong> {word ? <Word word={word} general={general} /> : none}
    </li>
  )
}

/** What was said of a closing, or that nobody said so. */
function Closing({ answer, asOf }: Props) {
  const { t } = useBuiltSite()
  if (answer.unclosed) {
    return (
      <li>
        <AtMoment moment={answer.moment} asOf={asOf} words={t.noClosing} />
      </li>
    )
  }
  return answer.closings.map((word) => (
    <li key={word.record.id}>
      <Word word={word} />
    </li>
  ))
}

/** Nothing of what nobody answered, where that is no gap. */
export function RecordAnswerLines({ answer, asOf, closing = false }: Props) {
  const { t } = useBuiltSite()
  const { open, moment, host, china, general, concerned, closings, unclosed } = answer
  const { labels } = t.answer
  const tellsClosing = closing && (unclosed || closings.length > 0)
  if (!open && !host && !china && !concerned && !tellsClosing) return null
  return (
    <div class="record-answer">
      <ul>
        {(open || host) && <Side title={labels.host} word={host} moment={moment} />}
        {(open || china) && <Side title={labels.china} word={china} general={general} moment={moment} />}
        {concerned && <Side title={labels.concerned} word={concerned} moment={moment} />}
        {tellsClosing && <Closing answer={answer} asOf={asOf} />}
      </ul>
      <small class="quiet">
        <AsOf moment={moment} asOf={asOf} />
      </small>
    </div>
  )
}
