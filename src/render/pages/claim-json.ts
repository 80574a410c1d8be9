/**
 * An allegation as schema.org `Claim`: who makes it and where it appears. No `ClaimReview`: the atlas gives no verdict.
 */
import type { RecordView } from '../../select/record-view.ts'
import type { SourceLine } from '../../select/source-line.ts'

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

/** Null for what alleges nothing, and for entries that no page names: nobody claims those. */
export function createClaim({ told, when }: RecordView, text: string, address: string | null): object | null {
  if (told.indexed.stance !== 'alleges' || told.indexed.inferred) return null
  if (told.record.kind !== 'station' && told.indexed.actor !== 'ngo') return null
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text,
    author: { '@type': 'Organization', name: 'Safeguard Defenders' },
    appearance: told.sources.map(appearance),
    ...(isIsoDate(when.published) && { datePublished: when.published }),
    ...(address !== null && { url: address }),
  }
}
