/** The answer to the reader's first question: what is alleged here, by whom, since when, and who answered what. */
import type { Answer } from '../../select/answer/answer-of.ts'
import type { CountryView } from '../../select/record/country-view.ts'
import { useSite } from '../site.ts'
import { AnswerParts } from './answer-parts.tsx'

interface Props {
  readonly view: CountryView
  /** The answers of other moments, for pages whose address may ask for one. */
  readonly others?: readonly Answer[]
}

/** The answer, and those of other moments folded away, which `live/answer-at.ts` unfolds. */
function AnswerOverTime({ view, others }: Required<Props>) {
  const { answer, asOf, sourcing } = view
  return (
    <div data-answers>
      <AnswerParts answer={answer} asOf={asOf} sourcing={sourcing} />
      {others.map((other) => (
        <template data-clock={other.moment.clock} data-to={other.moment.to}>
          <AnswerParts answer={other} asOf={asOf} sourcing={sourcing} />
        </template>
      ))}
    </div>
  )
}

export function CountrySummary({ view, others }: Props) {
  const { t, link } = useSite()
  const { coverage, answer, asOf, sourcing } = view
  return (
    <>
      {others ? (
        <AnswerOverTime view={view} others={others} />
      ) : (
        <AnswerParts answer={answer} asOf={asOf} sourcing={sourcing} />
      )}
      <ul class="summary">
        {coverage.listed + (coverage.reported ?? 0) > 0 && <li>{t.coverage(coverage)}</li>}
        <li>
          <a href={link.home(`?country=${view.country.iso3}`)}>{t.openMap}</a>
        </li>
      </ul>
    </>
  )
}
