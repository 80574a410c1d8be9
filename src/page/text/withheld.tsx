/** `/record/<withheld id>/`: that an entry is withheld, since when, and why. */
import type { Withholding } from '../../model/dataset.ts'
import { useBuiltSite } from '../built-site.ts'

export function WithheldPage({ entry }: { readonly entry: Withholding }) {
  const { t, link } = useBuiltSite()
  return (
    <article>
      <h1>{t.withheldTitle}</h1>
      <p>{t.withheldOn(entry.id, t.date(entry.date))}</p>
      <p>{entry.reason}</p>
      <p>{t.withheldBy[entry.by]}</p>
      <p>
        <a href={link.page('corrections')}>{t.pageNames.corrections}</a>
      </p>
    </article>
  )
}
