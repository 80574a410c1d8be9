/** Says that a record or source is weak: how well sourced, never how true. */
import { useSite } from '../site.ts'

export function WeakMark({ text }: { readonly text?: string }) {
  const { t } = useSite()
  return <span class="weak-mark">{text ?? t.attested.weak}</span>
}
