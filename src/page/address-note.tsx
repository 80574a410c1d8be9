/**
 * One quiet line on what an address asked for and was not understood, with the way to what comes nearest; a country of
 * which nothing is recorded is understood, and that is said.
 */
import type { AtlasIndex } from '../model/atlas-index.ts'
import type { IsoCountry } from '../model/iso-countries.ts'
import { joinWords, type Misunderstood } from '../state/fields.ts'
import { applyParameter, formatSearch } from '../state/url.ts'
import type { ViewState } from '../state/view-state.ts'
import { useSite } from './site.ts'

interface Props {
  readonly misunderstood: readonly Misunderstood[]
  readonly index: Pick<AtlasIndex, 'removed' | 'countries' | 'asOf'>
  readonly state: ViewState
  /** The country of which nothing is recorded that is asked for; `wait` as long as that is not known. */
  readonly findUnrecorded?: (asked: Misunderstood) => IsoCountry | null | 'wait'
}

/** How many are told one by one: the line stays one. */
const TOLD = 3

interface SentenceProps extends Omit<Props, 'misunderstood' | 'findUnrecorded'> {
  readonly of: Misunderstood
  readonly unrecorded: IsoCountry | null
}

function Sentence({ of: { name, value, asked, nearest }, unrecorded, index, state }: SentenceProps) {
  const { t, link } = useSite()
  if (unrecorded) {
    return (
      <>
        {t.unrecorded.asOf(t.country(unrecorded.iso2), t.date(index.asOf))}{' '}
        <a href={link.country(unrecorded.slug)}>{t.unrecorded.page}</a>.
      </>
    )
  }
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
export function AddressNote({ misunderstood, findUnrecorded = () => null, ...rest }: Props) {
  const { t } = useSite()
  const told = misunderstood.flatMap((of) => {
    const unrecorded = findUnrecorded(of)
    return unrecorded === 'wait' ? [] : [{ of, unrecorded }]
  })
  if (told.length === 0) return null
  const more = told.length - TOLD
  return (
    <p class="address-note" role="status">
      {told.slice(0, TOLD).map((each) => (
        <>
          <Sentence {...each} {...rest} />{' '}
        </>
      ))}
      {more > 0 && t.address.more(more)}
    </p>
  )
}
