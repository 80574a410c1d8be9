/** The way from a record to what its type means: a small mark beside its name, or a line in words. */

import { typeAnchor } from '../../model/code-lists.ts'
import type { AtlasRecord } from '../../model/dataset.ts'
import { formatType } from '../../words/format/record-words.ts'
import { useSite } from '../site.ts'

interface Props {
  readonly record: AtlasRecord
}

/** In lists: a question mark, which no line begins with. */
export function CodeMark({ record }: Props) {
  const { t, link } = useSite()
  const anchor = typeAnchor(record)
  if (anchor === null) return null
  return (
    <>
      {'\u00a0'}
      <a class="code-mark" href={link.page('codebook', anchor)} aria-label={t.whatMeans(formatType(record, t))}>
        ?
      </a>
    </>
  )
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
