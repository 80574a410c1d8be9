/** The codes of one list, each with its name on the pages, what it means and what it does not mean. */
import { ABOUT_FIELDS, CODE_LISTS, type CodeList, type CodeOf, codeAnchor } from '../../model/code-lists.ts'
import type { CodebookWords, PageMessages } from '../../words/words.ts'
import { useBuiltSite } from '../built-site.ts'
import { Coded } from './coded.tsx'

/** The names of the codes of a list: where pages show them, the same. */
function namesOf(list: CodeList, t: PageMessages): Readonly<Record<string, string>> {
  const names: { readonly [L in CodeList]: Readonly<Record<CodeOf<L>, string>> } = {
    actor: t.actors,
    type: t.responseTypes,
    about: t.codebook.abouts,
    said: t.codebook.channels,
    stance: t.stances,
    attested: t.attested,
    class: t.postures,
    site: t.siteTypes,
    event: t.eventTypes,
    outcome: t.codebook.outcomes,
    agreement: t.agreementTypes,
    place: t.codebook.places,
  }
  return names[list]
}

/** A code as it stands in the data. */
function writtenCode(list: CodeList, code: string): string {
  const forms: Readonly<Record<string, string>> = ABOUT_FIELDS
  return list === 'about' ? (forms[code] ?? code) : code
}

interface EntryProps {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly meaning: CodebookWords['meanings']['actor']['ngo']
}

function Entry({ id, name, code, meaning }: EntryProps) {
  const { t } = useBuiltSite()
  return (
    <div id={id}>
      <dt>
        {name !== code && <span>{name} </span>}
        <code>{code}</code>
      </dt>
      <dd>
        <p>
          <Coded text={meaning.is} />
        </p>
        {meaning.not && (
          <p class="code-not">
            <b>{t.codebook.notThis}</b> <Coded text={meaning.not} />
          </p>
        )}
      </dd>
    </div>
  )
}

export function CodeEntries<L extends CodeList>({ list }: { readonly list: L }) {
  const { t } = useBuiltSite()
  const codes: readonly CodeOf<L>[] = CODE_LISTS[list]
  const names = namesOf(list, t)
  return (
    <dl class={list === 'type' ? 'codes in-order' : 'codes'}>
      {codes.map((code) => (
        <Entry
          id={codeAnchor(list, code)}
          name={names[code] ?? code}
          code={writtenCode(list, code)}
          meaning={t.codebook.meanings[list][code]}
        />
      ))}
    </dl>
  )
}
