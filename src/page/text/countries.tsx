/** `/countries/`: every country with a record, as a table that a small script lets the reader sort. */

import type { RecordRef } from '../../model/record-ref.ts'
import type { CountryRow } from '../../select/record/country-rows.ts'
import { useBuiltSite } from '../built-site.ts'
import { ScrollRegion } from '../panels/scroll-region.tsx'

export interface CountryEntry extends CountryRow {
  /** Localised name. */
  readonly name: string
  /** What the host country did so far, in words. */
  readonly posture: string
  /** Place in the order from nothing recorded to charges. */
  readonly postureRank: number
}

function Dated({ date, id }: { readonly date: string | null; readonly id: RecordRef['id'] | null }) {
  const { t, link } = useBuiltSite()
  if (date === null || id === null) return <td class="quiet">{t.noneRecorded}</td>
  return (
    <td class="dated" data-sort={date}>
      <a href={link.record(id)}>{t.date(date)}</a>
    </td>
  )
}

function Row({ entry }: { readonly entry: CountryEntry }) {
  const { t, link } = useBuiltSite()
  const { country, name, listed, placed, firstListed, latestAnswer } = entry
  return (
    <tr>
      <th scope="row" data-sort={name}>
        <a href={link.country(country.slug)}>{name}</a>
      </th>
      <td class="number" data-sort={country.reported ?? -1}>
        {country.reported ?? <span class="quiet">{t.notCounted}</span>}
      </td>
      <td class="number">{listed}</td>
      <td class="number">{placed}</td>
      <td class="dated" data-sort={firstListed?.spans.reported.startMin}>
        {firstListed ? (
          <a href={link.record(firstListed.id)}>{t.day(firstListed.spans.reported.startMin)}</a>
        ) : (
          <span class="quiet">{t.noneRecorded}</span>
        )}
      </td>
      <Dated date={latestAnswer?.date ?? null} id={latestAnswer?.id ?? null} />
      <td data-sort={entry.postureRank}>{entry.posture}</td>
    </tr>
  )
}

export function CountriesPage({ entries }: { readonly entries: readonly CountryEntry[] }) {
  const { t } = useBuiltSite()
  const columns = [
    t.columnCountry,
    t.columnReported,
    t.columnListed,
    t.columnPlaced,
    t.columnFirstListed,
    t.columnLatestAnswer,
    t.columnPosture,
  ]
  return (
    <article class="wide">
      <h1>{t.countriesTitle}</h1>
      <p>{t.countriesNote}</p>
      <ScrollRegion label={t.tableRegion(t.countriesTitle)}>
        <table class="sortable">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row entry={entry} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </article>
  )
}
