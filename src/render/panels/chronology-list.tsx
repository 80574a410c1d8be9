/** Dated records by year and month; what is known to the year only stands under the year. */
import type { ChronologyYear } from '../../select/chronology.ts'
import { useSite } from '../site.ts'
import { RecordLink } from './record-link.tsx'

interface Props {
  readonly years: readonly ChronologyYear[]
  /** The level of a year's heading. */
  readonly level: 2 | 4
}

export function ChronologyList({ years, level }: Props) {
  const { t } = useSite()
  const Heading = `h${level}` as const
  return (
    <div class="chronology">
      {years.map(({ year, months }) => (
        <section key={year} aria-label={String(year)}>
          <Heading id={level === 2 ? `y${year}` : undefined}>{year}</Heading>
          <ul>
            {months.flatMap(({ entries }) =>
              entries.map(({ ref, date, moment }) => (
                <li key={`${ref.id} ${moment}`}>
                  <span class="chronology-date">{t.date(date)}</span>{' '}
                  <span>
                    <RecordLink to={ref} />
                    {t.momentKinds[moment] && `, ${t.momentKinds[moment]}`}
                  </span>
                </li>
              )),
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}
