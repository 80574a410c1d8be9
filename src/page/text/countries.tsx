/** `/countries/`: every country with a record, as a table that a small script lets the reader sort. */

import { POSTURES } from '../../model/vocabulary.ts'
import type { Answer } from '../../select/answer/answer-of.ts'
import type { CountryRow } from '../../select/record/country-rows.ts'
import { useBuiltSite } from '../built-site.ts'
import { ScrollRegion } from '../panels/scroll-region.tsx'

export interface CountryEntry extends CountryRow {
  /** Localised name. */
  readonly name: string
  readonly answer: Answer
}

/** The class of what the country's own side did or said, and the sentence that says so, with its record. */
function Answered({ answer }: Pick<CountryEntry, 'answer'>) {
  const { t, link } = useBuiltSite()
  const { posture, deciding } = answer.host
  return (
    <>
      <td data-sort={POSTURES.indexOf(posture)}>{t.postures[posture]}</td>
      {deciding === null ? (
        <td class="quiet">{t.noneRecorded}</td>
      ) : (
        <td data-sort={deciding.record.date}>
          {t.answer.spoken(deciding)} <a href={link.record(deciding.record.id)}>{t.answer.entry}</a>
        </td>
      )}
    </>
  )
}

function Row({ entry }: { readonly entry: CountryEntry }) {
  const { t, link } = useBuiltSite()
  const { country, name, listed, inferred, placed, firstListed, answer } = entry
  return (
    <tr>
      <th scope="row" data-sort={name}>
        <a href={link.country(country.slug)}>{name}</a>
      </th>
      <td class="number" data-sort={country.reported ?? -1}>
        {country.reported ?? <span class="quiet">{t.notCounted}</span>}
      </td>
      <td class="number" data-sort={listed}>
        {listed} {inferred > 0 && <span class="quiet">{t.andInferred(inferred)}</span>}
      </td>
      <td class="number">{placed}</td>
      <td class="dated" data-sort={firstListed?.spans.reported.startMin}>
        {firstListed ? (
          <a href={link.record(firstListed.id)}>{t.day(firstListed.spans.reported.startMin)}</a>
        ) : (
          <span class="quiet">{t.noneRecorded}</span>
        )}
      </td>
      <Answered answer={answer} />
    </tr>
  )
}

interface CountriesProps {
  readonly entries: readonly CountryEntry[]
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
}

export function CountriesPage({ entries, asOf }: CountriesProps) {
  const { t, link } = useBuiltSite()
  const columns = [
    t.columnCountry,
    t.columnReported,
    t.columnListed,
    t.columnPlaced,
    t.columnFirstListed,
    t.columnPosture,
    t.columnAnswer,
  ]
  return (
    <article class="wide">
      <h1>{t.countriesTitle}</h1>
      <p>
        {t.answer.asOf(t.date(asOf))} {t.countriesNote}{' '}
        <a href={link.page('codebook', 'class')}>{t.codebook.wayToClass}</a>
      </p>
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
