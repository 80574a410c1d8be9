/** The search of the home page: what can be found, in the reader's words. */
import type { AtlasIndex } from '../model/atlas-index.ts'
import { type Answer, answerOf } from '../select/answer/answer-of.ts'
import { TODAY } from '../select/answer/host-words.ts'
import type { SearchEntry } from '../select/search/search.ts'
import { formatCountry, formatKind, formatRecord } from '../words/format/record-label.ts'
import type { Messages } from '../words/words.ts'

/** What is alleged of a country, and what its own side said or did. */
function answerWords(answer: Answer, t: Messages): string {
  const alleged = t.answer.alleged(answer)
  return answer.open ? `${alleged} ${t.answer.host(answer)}` : alleged
}

/** Entries for every country, every named place, and every record. */
export function createEntries(index: AtlasIndex, t: Messages): readonly SearchEntry[] {
  const countries = index.countries.map((country): SearchEntry => {
    const words = `${country.iso3} ${country.iso2} ${country.slug} ${t.countryAliases[country.iso3] ?? ''}`
    const answer = answerWords(answerOf(index, country.iso3, TODAY), t)
    return {
      kind: 'country',
      key: country.iso3,
      label: t.country(country.iso2),
      detail: t.search.country,
      answer,
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
