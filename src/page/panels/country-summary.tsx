/** The answer to the reader's first question: what is alleged here, by whom, since when, and who answered what. */
import type { CountryView } from '../../select/record/country-view.ts'
import type { Messages } from '../../words/words.ts'
import { useSite } from '../site.ts'

interface Props {
  readonly view: CountryView
}

/** Whether anything is alleged here that could be answered. */
function isAlleged({ stations, sites }: CountryView): boolean {
  return stations.length + sites.length > 0
}

function hostWords(view: CountryView, t: Messages): string {
  const { posture } = view
  if (posture.date === null) return isAlleged(view) ? t.hostDidNothing : ''
  return t.hostDid(t.postures[posture.posture], t.date(posture.date))
}

function chinaWords(view: CountryView, t: Messages): string {
  const { actor, stance, date } = view.latestChina?.indexed ?? {}
  if (!actor || !stance || !date) return isAlleged(view) ? t.chinaSilent : ''
  return t.chinaSaid(t.actors[actor], stance, t.date(date))
}

/** One sentence each: the claim, the host's answer, China's. */
function Lead({ view }: Props) {
  const { t } = useSite()
  const { coverage, firstListed, inferred } = view
  const claim = firstListed === null ? t.nothingAlleged : t.allegedHere(coverage.listed, inferred, t.date(firstListed))
  return (
    <p class="lead">
      {claim} {hostWords(view, t)} {chinaWords(view, t)}
    </p>
  )
}

export function CountrySummary({ view }: Props) {
  const { t, link } = useSite()
  const { coverage, posture, latestChina } = view
  return (
    <>
      <Lead view={view} />
      <ul class="summary">
        {coverage.listed + (coverage.reported ?? 0) > 0 && <li>{t.coverage(coverage)}</li>}
        {posture.ref && (
          <li>
            <a href={link.record(posture.ref.id)} data-record={posture.ref.id}>
              {t.hostRecord}
            </a>
          </li>
        )}
        {latestChina && (
          <li>
            <a href={link.record(latestChina.ref.id)} data-record={latestChina.ref.id}>
              {t.chinaRecord}
            </a>
          </li>
        )}
        <li>
          <a href={link.home(`?country=${view.country.iso3}`)}>{t.openMap}</a>
        </li>
      </ul>
    </>
  )
}
