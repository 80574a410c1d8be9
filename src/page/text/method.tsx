/** `/method/`: how the atlas knows, and what it does not say. */

import type { RecordRef } from '../../model/record-ref.ts'
import { ATTESTATIONS, STANCES } from '../../model/vocabulary.ts'
import type { DisagreementView } from '../../select/record/disagreement-view.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import type { MethodSection } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { Disagreements } from '../panels/disagreements.tsx'
import { RecordLink } from '../panels/record-link.tsx'
import { CodebookLine } from './codebook-line.tsx'

interface Props {
  /** Of the world. */
  readonly coverage: Coverage
  readonly disagreements: readonly DisagreementView[]
  /** The entries that tell of the NGO's own corrections. */
  readonly revisions: readonly RecordRef[]
}

function Terms({ terms }: { readonly terms: readonly (readonly [term: string, meaning: string])[] }) {
  return (
    <dl class="field-list">
      {terms.map(([term, meaning]) => (
        <>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </>
      ))}
    </dl>
  )
}

/** What a section shows beside its text, by its id. */
function Computed({ id, coverage, disagreements, revisions }: Props & { readonly id: string }) {
  const { t, link } = useBuiltSite()
  switch (id) {
    case 'stances':
      return <Terms terms={STANCES.map((stance) => [t.stances[stance], t.stanceMeanings[stance]])} />
    case 'attested':
      return <Terms terms={ATTESTATIONS.map((grade) => [t.attested[grade], t.attestedMeanings[grade]])} />
    case 'coverage':
      return <p>{t.coverage(coverage)}</p>
    case 'revisions':
      return (
        <ul>
          {revisions.map((ref) => (
            <li>
              <RecordLink to={ref} />
            </li>
          ))}
        </ul>
      )
    case 'disagreements':
      return <Disagreements entries={disagreements} named />
    case 'corrections':
      return (
        <p>
          <a href={link.page('corrections')}>{t.pageNames.corrections}</a>
        </p>
      )
    case 'reply':
      return (
        <p>
          <a href={link.page('about', 'right-of-reply')}>{t.replyTitle}</a>
        </p>
      )
    default:
      return null
  }
}

function Section({ section, ...rest }: Props & { readonly section: MethodSection }) {
  return (
    <section class="prose" aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      {section.paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      <Computed id={section.id} {...rest} />
    </section>
  )
}

export function MethodPage(props: Props) {
  const { t } = useBuiltSite()
  return (
    <article>
      <h1>{t.pageNames.method}</h1>
      <CodebookLine />
      {t.methodSections.map((section) => (
        <Section section={section} {...props} />
      ))}
    </article>
  )
}
