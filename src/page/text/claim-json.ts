/**
 * An allegation as schema.org `Claim`: who makes it and where it appears. No `ClaimReview`: the atlas gives no verdict.
 */
import type { RecordView } from '../../select/record/record-view.ts'
import type { SourceLine } from '../../select/record/source-line.ts'
import type { JsonLdWords, PageMessages } from '../../words/words.ts'

function appearance({ title, publisher, url, issued, language }: SourceLine) {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    ...(isIsoDate(issued) && { datePublished: issued }),
  }
}

/** EDTF that schema.org understands too: a day, a month or a year, not uncertain. */
function isIsoDate(date: string | null): date is string {
  return date !== null && /^\d{4}(-\d{2}){0,2}$/.test(date)
}

/** The claim with its speaker: quoted alone, it must not read as a fact. */
function wordClaim({ told, country }: RecordView, { t, words }: ClaimWords): string {
  const { record, ref } = told
  if (record.kind !== 'station') return 'text' in record ? words.claim(record.text) : ''
  const name = country ? t.country(country.iso2) : ''
  const [place] = ref.places
  return words.stationClaim(t.reports[record.listed_in], place === undefined ? name : t.inCountry(place, name))
}

interface ClaimWords {
  readonly t: PageMessages
  readonly words: JsonLdWords
}

/**
 * Null for what alleges nothing, and for entries that no page names: nobody claims those.
 * @param address of the page; null where the place of publication is not known
 */
export function createClaim(view: RecordView, claimWords: ClaimWords, address: string | null): object | null {
  const { told, when } = view
  if (told.indexed.stance !== 'alleges' || told.indexed.inferred) return null
  if (told.record.kind !== 'station' && told.indexed.actor !== 'ngo') return null
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: wordClaim(view, claimWords),
    author: { '@type': 'Organization', name: 'Safeguard Defenders' },
    appearance: told.sources.map(appearance),
    ...(isIsoDate(when.published) && { datePublished: when.published }),
    ...(address !== null && { url: address }),
  }
}
