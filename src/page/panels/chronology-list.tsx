/** Dated records by year and month; what is known to the year only stands before its months. */
import type { ChronologyEntry, ChronologyMonth, ChronologyYear } from '../../select/time/chronology.ts'
import { useSite } from '../site.ts'
import { Heading } from './heading.tsx'
import { RecordLink } from './record-link.tsx'

interface Props {
  readonly years: readonly ChronologyYear[]
  /** On a page of its own: years stand as sections to link to, and every entry names its country. */
  readonly page?: boolean
}

function Entry({ entry, page }: { readonly entry: ChronologyEntry; readonly page: boolean }) {
  const { t } = useSite()
  const { ref, date, moment, country } = entry
  return (
    <li>
      <span class="chronology-date">{t.date(date)}</span>
      <span>
        {page && country && `${t.country(country.iso2)}: `}
        <RecordLink to={ref} />
        {t.momentKinds[moment] && `, ${t.momentKinds[moment]}`}
      </span>
    </li>
  )
}

function Month({ month, entries, page }: ChronologyMonth & { readonly page: boolean }) {
  const { t } = useSite()
  return (
    <>
      {page && <Heading depth={2}>{month === null ? t.yearOnly : t.date(month)}</Heading>}
      <ul>
        {entries.map((entry) => (
          <Entry key={`${entry.ref.id} ${entry.moment}`} entry={entry} page={page} />
        ))}
      </ul>
    </>
  )
}

export function ChronologyList({ years, page = false }: Props) {
  return (
    <div class="chronology">
      {years.map(({ year, months }) => (
        <section key={year} aria-label={String(year)}>
          <Heading depth={page ? 1 : 2} id={page ? `y${year}` : undefined}>
            {year}
          </Heading>
          {months.map(({ month, entries }) => (
            <Month key={month} month={month} entries={entries} page={page} />
          ))}
        </section>
      ))}
    </div>
  )
}
