/** What is said over a map that no script can aim at what an address opens: seen where none runs (`no-script.css`). */
import { useSite } from '../site.ts'

export function MapFixed() {
  const { t, link } = useSite()
  return (
    <p class="map-fixed">
      {t.map.fixed} <a href={link.page('countries')}>{t.map.pages}</a>
    </p>
  )
}
