/** `/chronology/`: every dated record by year and month. */
import type { ChronologyYear } from '../../select/time/chronology.ts'
import { useBuiltSite } from '../built-site.ts'
import { ChronologyList } from '../panels/chronology-list.tsx'
import { TitleLevel } from '../panels/heading.tsx'

export function ChronologyPage({ years }: { readonly years: readonly ChronologyYear[] }) {
  const { t } = useBuiltSite()
  return (
    <TitleLevel.Provider value={1}>
      <article>
        <h1>{t.pageNames.chronology}</h1>
        <p>{t.chronologyNote}</p>
        <nav aria-label={t.years}>
          <ul class="year-list">
            {years.map(({ year }) => (
              <li>
                <a href={`#y${year}`}>{year}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ChronologyList years={years} page />
      </article>
    </TitleLevel.Provider>
  )
}
