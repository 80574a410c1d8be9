/** `/codebook/`: what each code of the data means, by which rules codes are given, and how that was done. */
import { CODE_LISTS, type CodeList } from '../../model/code-lists.ts'
import type { CODING } from '../../model/coding.ts'
import type { CodebookWords } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { CodeEntries } from './code-entries.tsx'
import { Coded } from './coded.tsx'
import { CoderAgreement } from './coder-agreement.tsx'

const LISTS = Object.keys(CODE_LISTS) as CodeList[]
/** The last of the lists that answers alone have: behind it stands what an answer ends. */
const LAST_OF_ANSWERS: CodeList = 'stance'

type PartId = CodeList | 'ends' | 'people' | 'coders'

const PARTS: readonly PartId[] = [
  ...LISTS.flatMap<PartId>((list) => (list === LAST_OF_ANSWERS ? [list, 'ends'] : [list])),
  'people',
  'coders',
]

function titleOf(id: PartId, { lists, ends, people, coders }: CodebookWords): string {
  return { ...lists, ends, people, coders }[id].title
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => (
    <p>
      <Coded text={text} />
    </p>
  ))
}

function Rules({ rules, ordered }: { readonly rules: readonly string[]; readonly ordered: boolean }) {
  const items = rules.map((rule) => (
    <li>
      <Coded text={rule} />
    </li>
  ))
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function List({ list }: { readonly list: CodeList }) {
  const { t } = useBuiltSite()
  const { lead, rules } = t.codebook.lists[list]
  // The class of a country is found step by step, and the steps come before what they find.
  const isFound = list === 'class'
  return (
    <>
      <Texts texts={lead} />
      {rules && isFound && <Rules rules={rules} ordered />}
      <CodeEntries list={list} />
      {rules && !isFound && <Rules rules={rules} ordered={false} />}
    </>
  )
}

interface Props {
  readonly coding: typeof CODING
}

function Body({ id, coding }: Props & { readonly id: PartId }) {
  const { t } = useBuiltSite()
  switch (id) {
    case 'ends':
    case 'people':
      return <Texts texts={t.codebook[id].text} />
    case 'coders':
      return <CoderAgreement coding={coding} />
    default:
      return <List list={id} />
  }
}

function Contents() {
  const { t } = useBuiltSite()
  return (
    <nav aria-label={t.codebook.contents}>
      <ul class="year-list">
        {PARTS.map((id) => (
          <li>
            <a href={`#${id}`}>{titleOf(id, t.codebook)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function CodebookPage({ coding }: Props) {
  const { t } = useBuiltSite()
  const { lead, answer } = t.codebook
  return (
    <article class="codebook">
      <h1>{t.pageNames.codebook}</h1>
      <Texts texts={[lead, answer]} />
      <Contents />
      {PARTS.map((id) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{titleOf(id, t.codebook)}</h2>
          <Body id={id} coding={coding} />
        </section>
      ))}
    </article>
  )
}
