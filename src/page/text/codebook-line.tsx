/** The way to what each code means, from pages that speak of codes. */
import { useBuiltSite } from '../built-site.ts'

export function CodebookLine() {
  const { t, link } = useBuiltSite()
  return (
    <p>
      <a href={link.page('codebook')}>{t.codebook.way}</a>
    </p>
  )
}
