/** What is not known, computed; said as openly as what is. */
import type { Unknown, UnknownCount } from '../../select/record/unknowns.ts'
import { useSite } from '../site.ts'

export function Unknowns({ keys }: { readonly keys: readonly Unknown[] }) {
  const { t } = useSite()
  if (keys.length === 0) return <p>{t.unknownNone}</p>
  return (
    <ul class="unknowns">
      {keys.map((key) => (
        <li key={key}>{t.unknown(key)}</li>
      ))}
    </ul>
  )
}

export function CountryUnknowns({ counts }: { readonly counts: readonly UnknownCount[] }) {
  const { t } = useSite()
  if (counts.length === 0) return <p>{t.unknownNone}</p>
  return (
    <ul class="unknowns">
      {counts.map(({ key, count, of }) => (
        <li key={key}>{t.unknownOf(key, count, of)}</li>
      ))}
    </ul>
  )
}
