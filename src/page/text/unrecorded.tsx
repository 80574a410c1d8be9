/** `/country/<slug>/` of a country of which nothing is recorded: that, as of when, and what the limits are. */
import type { IsoCountry } from '../../model/iso-countries.ts'
import type { Unnamed } from '../../select/answer/unnamed.ts'
import { useBuiltSite } from '../built-site.ts'

interface Props {
  readonly country: IsoCountry
  /** The day the data stand for, as EDTF. */
  readonly asOf: string
  readonly unnamed: Unnamed
}

/** The words alone: the page's, and the card's. */
export function UnrecordedWords({ country, asOf, unnamed }: Props) {
  const { t } = useBuiltSite()
  return (
    <>
      <p>
        {t.unrecorded.asOf(t.country(country.iso2), t.date(asOf))}
        {unnamed.unnamed > 0 && ` ${t.unrecorded.unnamed(unnamed)}`}
      </p>
      <p>{t.unrecorded.limits(unnamed)}</p>
    </>
  )
}

export function UnrecordedPage(props: Props) {
  const { t, link } = useBuiltSite()
  return (
    <article>
      <h1>{t.unrecorded.title(t.country(props.country.iso2))}</h1>
      <UnrecordedWords {...props} />
      <ul>
        <li>
          <a href={link.page('method')}>{t.unrecorded.method}</a>
        </li>
        <li>
          <a href={link.page('about', 'report-an-error')}>{t.unrecorded.tell}</a>
        </li>
        <li>
          <a href={link.home()}>{t.backToMap}</a>
        </li>
        <li>
          <a href={link.page('countries')}>{t.countriesTitle}</a>
        </li>
      </ul>
    </article>
  )
}
