/** The words that stand for a picture in English: what it shows, and what it cannot show. */
import type { RecordKind } from '../../model/vocabulary.ts'
import type { KindCount } from '../../select/map/kind-counts.ts'
import { count, list, number } from './english.ts'

const nouns: Record<RecordKind, readonly [one: string, many: string]> = {
  station: ['alleged station', 'alleged stations'],
  site: ['other alleged site', 'other alleged sites'],
  centre: ['openly run centre', 'openly run centres'],
  patrol: ['period of joint patrols', 'periods of joint patrols'],
  agreement: ['agreement', 'agreements'],
  event: ['event', 'events'],
  response: ['answer', 'answers'],
}

/** `, one of them in a dashed ring, as only the country is known`. */
function unplacedWords({ count: n, unplaced }: KindCount): string {
  if (unplaced === 0) return ''
  const whose = unplaced === n ? '' : `${number(unplaced)} of them `
  return `, ${whose}in a dashed ring, as only the country is known`
}

/** `3 alleged stations (Prato and Rome) and 1 inferred entry, 1 of them in a dashed ring, as only the country is known.` */
function kindWords(shown: KindCount): string {
  const { kind, inferred } = shown
  const named = shown.count - inferred
  const places = shown.places.length > 0 ? ` (${list(shown.places)})` : ''
  const parts = [
    ...(named > 0 ? [`${count(named, ...nouns[kind])}${places}`] : []),
    ...(inferred > 0 ? [count(inferred, 'inferred entry', 'inferred entries')] : []),
  ]
  return `${list(parts)}${unplacedWords(shown)}.`
}

/** Stations that were counted, but of which no list could be read. */
function untracedWords(untraced: number): string {
  if (untraced === 0) return ''
  return ` Not on the map: ${count(untraced, 'more alleged station', 'more alleged stations')} that Safeguard Defenders counted. We could not find ${untraced === 1 ? 'it' : 'them'} in any public list.`
}

function shownWords(shown: readonly KindCount[], untraced: number): string {
  const kinds = shown.length > 0 ? shown.map(kindWords).join(' ') : 'No record has a place here.'
  return kinds + untracedWords(untraced)
}

export const enPictures = {
  pictures: {
    country: (country: string, shown: readonly KindCount[], untraced: number) =>
      `Map: ${country} and its surroundings. ${shownWords(shown, untraced)}`,
    /** The same map, with one record marked. */
    record: (record: string, country: string, shown: readonly KindCount[], untraced: number) =>
      `Map: ${country} and its surroundings, with a ring around “${record}”. ${shownWords(shown, untraced)}`,
    world: (shown: readonly KindCount[], untraced: number) => `Map: the world. ${shownWords(shown, untraced)}`,
    /** Of an image that travels without its page. */
    preview: (picture: string, asOf: string) => `${picture} Alleged, not established. Data as of ${asOf}.`,
  },
}
