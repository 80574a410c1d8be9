/** The search of the home page: what can be found, in the reader's words. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import { AFTER } from '../model/months.ts'
import { type Answer, answerOf } from '../select/answer/answer-of.ts'
import type { WindowEnd } from '../select/answer/host-words.ts'
import type { SearchEntry, SearchHit } from '../select/search/search.ts'
import { formatCountry, formatKind, formatRecord } from '../words/format/record-label.ts'
import type { Messages } from '../words/words.ts'

/** What is alleged of a country, and what its own side said or did; of a moment that is past, also of when that is. */
function answerWords(answer: Answer, t: Messages): string {
  const { to, clock } = answer.moment
  const when = to < AFTER ? [t.answer.asOfClock(t.month(to), clock)] : []
  const host = answer.open ? [t.answer.host(answer)] : []
  return [...when, t.answer.alleged(answer), ...host].join(' ')
}

/** What stands below a hit, as of a moment; null where that is nothing. */
export function answerOfHit(
  { kind, key }: SearchHit,
  index: AtlasIndex,
  moment: WindowEnd,
  t: Messages,
): string | null {
  return kind === 'country' ? answerWords(answerOf(index, key, moment), t) : null
}

/** Entries for every country, every named place, and every record. */
export function createEntries(index: AtlasIndex, t: Messages): readonly SearchEntry[] {
  const countries = index.countries.map((country): SearchEntry => {
    const words = `${country.iso3} ${country.iso2} ${country.slug} ${t.countryAliases[country.iso3] ?? ''}`
    return {
      kind: 'country',
      key: country.iso3,
      label: t.country(country.iso2),
      detail: t.search.country,
      words,
    }
  })
  const places = index.places.flatMap((place): SearchEntry[] => {
    if (place.name === null) return []
    return [
      { kind: 'place', key: place.key, label: place.name, detail: formatCountry(place.country, index, t), words: '' },
    ]
  })
  const records = index.records.map((record): SearchEntry => {
    const country = record.country === null ? '' : formatCountry(record.country, index, t)
    const detail = [formatKind(record, t), country].filter((part) => part !== '').join(', ')
    const words = `${country} ${record.network ?? ''} ${record.id.replaceAll('-', ' ')}`
    return { kind: 'record', key: record.id, label: formatRecord(record, index, t), detail, words }
  })
  return [...countries, ...places, ...records]
}
