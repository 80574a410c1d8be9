/** The way from a record to what its type means: a small mark beside its name, or a line in words. */

import { codeAnchor, typeAnchor } from '../../model/code-lists.ts'
import type { AtlasRecord } from '../../model/dataset.ts'
import type { ResponseType } from '../../model/vocabulary.ts'
import type { Spoken } from '../../select/answer/spoken.ts'
import { formatType } from '../../words/format/record-words.ts'
import { useSite } from '../site.ts'

interface Props {
  readonly record: AtlasRecord
}

/** A question mark, which no line begins with. @param anchor in the codebook @param type its name */
function Mark({ anchor, type }: { readonly anchor: string; readonly type: string }) {
  const { t, link } = useSite()
  return (
    <>
      {'\u00a0'}
      <a class="code-mark" href={link.page('codebook', anchor)} aria-label={t.whatMeans(type)}>
        ?
      </a>
    </>
  )
}

/** In lists of records. */
export function CodeMark({ record }: Props) {
  const { t } = useSite()
  const anchor = typeAnchor(record)
  return anchor === null ? null : <Mark anchor={anchor} type={formatType(record, t)} />
}

/** After the sentence of an answer. */
export function SpokenMark({ word }: { readonly word: Spoken }) {
  const { t } = useSite()
  const type = word.record.type as ResponseType
  return <Mark anchor={codeAnchor('type', type)} type={t.responseTypes[type]} />
}

/** On the page of the record. */
export function CodeLine({ record }: Props) {
  const { t, link } = useSite()
  const anchor = typeAnchor(record)
  if (anchor === null) return null
  return (
    <p class="code-line">
      <a href={link.page('codebook', anchor)}>{t.whatMeans(formatType(record, t))}</a>
    </p>
  )
}
