/** As of when something is said. */
import { AFTER } from '../../model/months.ts'
import type { WindowEnd } from '../../select/answer/host-words.ts'
import { DEFAULT_STATE } from '../../state/view-state.ts'
import { useSite } from '../site.ts'

interface Props {
  readonly moment: WindowEnd
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
}

/** Where the month stands in the words that are made for it. */
const MONTH = '\u0000'

/**
 * Words about a moment. The month of one that is past is marked: what is said holds for later ones, too, and
 * `live/answer-at.ts` names the one that was asked for.
 * @param words from a date in words
 */
export function AtMoment({ moment: { to }, asOf, words }: Props & { readonly words: (date: string) => string }) {
  const { t } = useSite()
  if (to >= AFTER) return <>{words(t.date(asOf))}</>
  const [before, after] = words(MONTH).split(MONTH)
  return (
    <>
      {before}
      <span data-month>{t.month(to)}</span>
      {after}
    </>
  )
}

/** `As of 23 November 2026`, or the end of the window and the clock that it is looked at by. */
export function AsOf({ moment, asOf }: Props) {
  const { t } = useSite()
  const { to, clock } = moment
  const isPlain = to >= AFTER && clock === DEFAULT_STATE.clock
  const words = isPlain ? t.answer.asOf : (date: string) => t.answer.asOfClock(date, clock)
  return <AtMoment moment={moment} asOf={asOf} words={words} />
}
