/** When a record was there and when it was first told of, in words. */
import type { Spoken } from '../../select/answer/spoken.ts'
import type { WhenView } from '../../select/time/when.ts'
import type { Messages } from '../../words/words.ts'
import { useSite } from '../site.ts'
import { SpanStrips } from './span-strips.tsx'

function openingWords({ date, launch, published }: WhenView, t: Messages): string {
  if (date !== null) return t.openedOn(t.date(date))
  if (launch === null || published === null) return t.openingUnknownBare
  const words = launch.own ? t.openingUnknown : t.openingUnknownAny
  return words(t.date(launch.date), t.date(published))
}

/** Who said that it closed; that nobody did only where no answer about it, its site or its country says so. */
function closingWords({ hasEnd, closed }: WhenView, { closings, asOf }: Omit<Props, 'when'>, t: Messages) {
  if (!hasEnd) return []
  const dated = closed === null ? [] : [t.closedOn(t.date(closed))]
  if (closings === 'beside') return dated
  const said = [...dated, ...closings.map((closing) => t.answer.spoken(closing))]
  return said.length > 0 ? said : [t.noClosing(t.date(asOf))]
}

interface Props {
  readonly when: WhenView
  /** What was said of a closing; or that it stands beside the list, where a word of the answer may be the same. */
  readonly closings: readonly Spoken[] | 'beside'
  readonly asOf: string
}

export function WhenList({ when, closings, asOf }: Props) {
  const { t } = useSite()
  return (
    <ul class="when">
      {when.hasEnd && <li>{openingWords(when, t)}</li>}
      {closingWords(when, { closings, asOf }, t).map((words) => (
        <li key={words}>{words}</li>
      ))}
      {!when.hasEnd && when.date !== null && <li>{t.happenedOn(t.date(when.date))}</li>}
      <li>{when.published === null ? t.publicUnknown : t.publicOn(when.published)}</li>
    </ul>
  )
}

export function WhenWords(props: Props) {
  return (
    <>
      <WhenList {...props} />
      <SpanStrips strips={props.when.strips} />
    </>
  )
}
