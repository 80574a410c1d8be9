/** A word or act of one speaker, with what it is about: what a sentence is made of. */
import { group } from 'd3'
import type { AtlasIndex, IndexedRecord } from '../../model/atlas-index.ts'
import { isReached, newestOf, type WindowEnd } from './host-words.ts'

/** What a word is about, where it is not about everything alleged of the country. */
export type About =
  | { readonly kind: 'all' }
  | { readonly kind: 'part' }
  /** Names of cities and regions; none where the place has no name. */
  | { readonly kind: 'places'; readonly names: readonly string[] }

/** One word or act, by one speaker. */
export interface Spoken {
  readonly record: IndexedRecord
  readonly about: About
  /** How many alleged places it is about, as far as they are known. */
  readonly places: number
}

/** What is recorded of a country. */
interface Records {
  readonly stations: readonly IndexedRecord[]
  readonly sites: readonly IndexedRecord[]
  readonly answers: readonly IndexedRecord[]
}

interface Sorted {
  readonly byId: ReadonlyMap<string, IndexedRecord>
  readonly of: (iso3: string | null) => Records
}

const NOTHING: Records = { stations: [], sites: [], answers: [] }
const known = new WeakMap<AtlasIndex, Sorted>()

function arrange(records: readonly IndexedRecord[]): Records {
  const ofKind = (kind: IndexedRecord['kind']) => records.filter((record) => record.kind === kind)
  return {
    stations: ofKind('station'),
    sites: ofKind('site'),
    answers: ofKind('response'),
  }
}

/** An index never changes, so it is sorted once. */
export function sortedOf(index: AtlasIndex): Sorted {
  const before = known.get(index)
  if (before) return before
  const countries = new Map(
    [...group(index.records, ({ country }) => country)].map(([iso3, all]) => [iso3, arrange(all)]),
  )
  const byId = new Map(index.records.map((record) => [record.id, record]))
  const sorted: Sorted = { byId, of: (iso3) => countries.get(iso3) ?? NOTHING }
  known.set(index, sorted)
  return sorted
}

/** The alleged places that a record speaks of, by itself or through what it answers. */
export function placesSpokenOf(record: IndexedRecord, { byId }: Sorted): readonly IndexedRecord[] {
  const named = new Set(record.answers === 'country' ? [] : record.answers)
  for (const id of named) {
    const { answers } = byId.get(id) ?? {}
    if (answers && answers !== 'country') for (const further of answers) named.add(further)
  }
  return [...named].flatMap((id) => {
    const place = byId.get(id)
    return place?.kind === 'station' || place?.kind === 'site' ? [place] : []
  })
}

/** @param record an answer */
export function speak(record: IndexedRecord, index: AtlasIndex): Spoken {
  const sorted = sortedOf(index)
  const { stations, sites } = sorted.of(record.country)
  const places = placesSpokenOf(record, sorted)
  const all = stations.length + sites.length
  if (record.reach === 'part') return { record, about: { kind: 'part' }, places: stations.length }
  if (record.reach !== 'place' || places.length === 0 || all === 1) {
    return { record, about: { kind: 'all' }, places: stations.length }
  }
  const names = places.flatMap((place) => place.places.flatMap((at) => index.places[at]?.name ?? []))
  return { record, about: { kind: 'places', names: [...new Set(names)] }, places: places.length }
}

/** The newest of the records reached, as a word. */
export function newestSpoken(records: readonly IndexedRecord[], index: AtlasIndex, moment: WindowEnd): Spoken | null {
  const reached = records.filter((record) => isReached(record, moment))
  const newest = newestOf(reached, moment.clock)
  return newest && speak(newest, index)
}
