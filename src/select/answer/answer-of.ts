/**
 * The answer: who alleges what of a country, and what its own side, China and those concerned said or did about it, as
 * of a moment. Every page, panel, card, picture, table and search result speaks of a country by this and nothing else;
 * `words` makes a sentence of each part.
 */
import { least } from 'd3'
import type { AtlasIndex, IndexedCountry, IndexedRecord } from '../../model/atlas-index.ts'
import { type Basis, basisOf } from '../../model/basis.ts'
import { CHINA_ACTORS, type Posture, type Report } from '../../model/vocabulary.ts'
import { dateOfStart } from '../time/span-date.ts'
import { hostWords, isLater, isReached, type WindowEnd } from './host-words.ts'
import { splitListed } from './listed.ts'
import { selectPosture } from './posture.ts'
import { newestSpoken, placesSpokenOf, type Spoken, sortedOf, speak } from './spoken.ts'

export interface AllegedPart {
  /** Alleged stations of the reports' lists, as far as these were out. */
  readonly listed: number
  /** Of those listed, the ones that no list names: they follow from a total, or from a table of names. */
  readonly inferred: number
  /** Of all of them: what the best known of them rests on. */
  readonly basis: Basis
  /** When the first that a list names was listed, as EDTF; null where none is. */
  readonly since: string | null
  /** The reports that list them, each with the event of its publication. */
  readonly reports: readonly { readonly id: Report; readonly published: string }[]
  /** Sites alleged by others. */
  readonly sites: number
}

interface HostPart {
  readonly posture: Posture
  /** The word that decides the class: the act in force. */
  readonly deciding: Spoken | null
  /** The newest word, where it is another and not an older one. */
  readonly newest: Spoken | null
}

interface ChinaPart {
  /** The newest denial about this country. */
  readonly denial: Spoken | null
  /** The newest word about this country, where that is not the denial. */
  readonly own: Spoken | null
  /** The newest word about the reports as a whole. */
  readonly general: Spoken | null
  /** Of these, what is told: where it did not deny it for this country, that in general stands there too. */
  readonly told: readonly Spoken[]
}

export interface Answer {
  readonly country: IndexedCountry
  readonly moment: WindowEnd
  readonly alleged: AllegedPart
  /** Whether anything is alleged by then that could be answered. */
  readonly open: boolean
  readonly host: HostPart
  readonly china: ChinaPart
  /** The newest word of those said to run a place. */
  readonly concerned: Spoken | null
}

function allegedPart({ iso3 }: IndexedCountry, index: AtlasIndex, moment: WindowEnd): AllegedPart {
  const { stations, sites } = sortedOf(index).of(iso3)
  // What was listed by then, on either clock: before that nobody alleged it.
  const listed = stations.filter((record) => isReached(record, { ...moment, clock: 'reported' }))
  const { named, inferred } = splitListed(listed)
  const first = least(named, ({ spans }) => spans.reported.startMin)
  const bases = new Set(listed.map((record) => basisOf(record, index)))
  const basis = bases.has('total') ? 'total' : 'named'
  return {
    listed: listed.length,
    inferred: inferred.length,
    basis: bases.has('listed') || listed.length === 0 ? 'listed' : basis,
    since: first ? dateOfStart(first.spans.reported) : null,
    reports: index.reports.filter(({ id }) => listed.some(({ report }) => report === id)),
    sites: sites.filter((record) => isReached(record, { ...moment, clock: 'reported' })).length,
  }
}

function hostPart({ iso3 }: IndexedCountry, index: AtlasIndex, moment: WindowEnd): HostPart {
  const { posture, record: id } = selectPosture(index, iso3, moment)
  const deciding = (id === null ? null : sortedOf(index).byId.get(id)) ?? null
  const words = (hostWords(index).get(iso3) ?? []).map(({ record }) => record).filter((record) => record !== deciding)
  const newest = newestSpoken(words, index, moment)
  const isOlder = newest === null || deciding === null || isLater(deciding, newest.record, moment.clock)
  return { posture, deciding: deciding && speak(deciding, index), newest: isOlder ? null : newest }
}

function isChina({ actor }: IndexedRecord): boolean {
  return actor !== null && CHINA_ACTORS.has(actor)
}

/** A denial, or what is told together with one. */
function isDenial({ type, stance }: IndexedRecord): boolean {
  return type === 'denial' || stance === 'denies'
}

function chinaPart({ iso3 }: IndexedCountry, index: AtlasIndex, moment: WindowEnd): ChinaPart {
  const sorted = sortedOf(index)
  const [here, abroad] = [sorted.of(iso3).answers, sorted.of(null).answers].map((answers) => answers.filter(isChina))
  const named = (record: IndexedRecord) => placesSpokenOf(record, sorted).some(({ country }) => country === iso3)
  const about = [...(here ?? []).filter(({ reach }) => reach !== null), ...(abroad ?? []).filter(named)]
  const general = (abroad ?? []).filter((record) => placesSpokenOf(record, sorted).length === 0)
  const denial = newestSpoken(about.filter(isDenial), index, moment)
  const newest = newestSpoken(about, index, moment)
  const own = newest?.record === denial?.record ? null : newest
  const wide = newestSpoken(general, index, moment)
  const told = [denial, own, denial ? null : wide].flatMap((word) => word ?? [])
  return { denial, own, general: wide, told }
}

/**
 * The answer of a country as of a moment.
 * @throws when the index has no such country
 */
export function answerOf(index: AtlasIndex, iso3: string, moment: WindowEnd): Answer {
  const country = index.countries.find((one) => one.iso3 === iso3)
  if (!country) throw new Error(`"${iso3}" is not a country of the index`)
  const { answers } = sortedOf(index).of(iso3)
  const concerned = answers.filter(({ actor, reach }) => actor === 'concerned' && reach !== null)
  const alleged = allegedPart(country, index, moment)
  return {
    country,
    moment,
    alleged,
    open: alleged.listed + alleged.sites > 0,
    host: hostPart(country, index, moment),
    china: chinaPart(country, index, moment),
    concerned: newestSpoken(concerned, index, moment),
  }
}
