/** One quiet line on what an address asked for and was not understood, with the way to what comes nearest. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import { joinWords, type Misunderstood } from '../state/fields.ts'
import { applyParameter, formatSearch } from '../state/url.ts'
import type { ViewState } from '../state/view-state.ts'
import { useSite } from './site.ts'

interface Props {
  readonly misunderstood: readonly Misunderstood[]
  readonly index: Pick<AtlasIndex, 'removed'>
  readonly state: ViewState
}

/** How many are told one by one: the line stays one. */
const TOLD = 3

interface SentenceProps extends Omit<Props, 'misunderstood'> {
  readonly of: Misunderstood
}

function Sentence({ of: { name, value, asked, nearest }, index, state }: SentenceProps) {
  const { t, link } = useSite()
  const removed = name === 'record' ? index.removed.find((id) => id === joinWords(value)) : undefined
  if (removed !== undefined) {
    return (
      <>
        {t.address.removed(removed)} <a href={link.record(removed)}>{t.address.why}</a>.
      </>
    )
  }
  if (nearest === null) return <>{t.address.unknown(asked)}</>
  const [before, after] = [formatSearch(state), formatSearch(applyParameter(state, nearest))]
  return (
    <>
      {t.address.unknown(asked)} {t.address.nearest}{' '}
      {/* What is not of the view, such as the parts of an embed, has no address but that of the frame. */}
      {after === before ? nearest : <a href={link.home(after)}>{nearest}</a>}.
    </>
  )
}

/** Nothing where all was understood. */
export function AddressNote({ misunderstood, ...rest }: Props) {
  const { t } = useSite()
  if (misunderstood.length === 0) return null
  const more = misunderstood.length - TOLD
  return (
    <p class="address-note" role="status">
      {misunderstood.slice(0, TOLD).map((each) => (
        <>
          <Sentence of={each} {...rest} />{' '}
        </>
      ))}
      {more > 0 && t.address.more(more)}
    </p>
  )
}
