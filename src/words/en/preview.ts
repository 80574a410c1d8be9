/** The words of preview images in English: only the build needs them. */
import type { RecordKind } from '../../model/vocabulary.ts'
import type { Coverage } from '../../select/time/coverage.ts'
import { count, list, number } from './english.ts'

const nouns: Record<RecordKind, readonly [one: string, many: string]> = {
  station: ['alleged station', 'alleged stations'],
  site: ['other alleged site', 'other alleged sites'],
  centre: ['openly run centre', 'openly run centres'],
  patrol: ['period of joint patrols', 'periods of joint patrols'],
  agreement: ['agreement', 'agreements'],
  event: ['event', 'events'],
  response: ['public answer', 'public answers'],
}

export const enPreview = {
  count: (kind: RecordKind, n: number) => count(n, ...nouns[kind]),
  /** Counted by the NGO, and in no list. */
  untraced: (n: number) => `Not found: ${number(n)} more.`,
  others: (parts: readonly string[]) => `Also recorded: ${list(parts)}.`,
  /** Beside an allegation, and as large. */
  denial: 'China denies that such places are police stations.',
  world: (stations: number, countries: number) =>
    `${count(stations, 'alleged station')} in ${count(countries, 'country', 'countries')}`,
  worldListed: ({ reported, inferred, countryOnly, untraced }: Coverage) =>
    `Inferred, and in no list: ${number(inferred)}. The NGO Safeguard Defenders counts ${number(reported ?? 0)}. Shown without a known place: ${number(countryOnly)}. Not found: ${number(untraced)}.`,
  looks: {
    ended: 'Barred: a closing was reported',
    unplaced: 'Dashed ring: only the country is known',
  },
  caution: 'Alleged, not established.',
  asOf: (date: string, version: string) => `Data as of ${date}, release ${version}.`,
}
