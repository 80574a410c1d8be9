/** When a record was there and when it became public, in words. */
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

interface Props {
  readonly when: WhenView
  readonly asOf: string
}

export function WhenList({ when, asOf }: Props) {
  const { t } = useSite()
  return (
    <ul class="when">
      {when.hasEnd && <li>{openingWords(when, t)}</li>}
      {when.hasEnd && <li>{when.closed === null ? t.noClosing(t.date(asOf)) : t.closedOn(t.date(when.closed))}</li>}
      {!when.hasEnd && when.date !== null && <li>{t.happenedOn(t.date(when.date))}</li>}
      <li>{when.published === null ? t.publicUnknown : t.publicOn(t.date(when.published))}</li>
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
