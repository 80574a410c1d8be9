/**
 * The index: what the page needs of every record to draw, list and find it, without its texts and sources.
 * Made at build time (`create-index.ts`), shipped as JSON, read by every selector on both sides.
 */
import type { Position } from './dataset.ts'
import type { Span } from './span.ts'
import type {
  Actor,
  Attestation,
  Channel,
  Layer,
  Network,
  PlacePrecision,
  RecordKind,
  Region,
  Report,
  Stance,
} from './vocabulary.ts'

export interface IndexedPlace {
  /** `ITA/Rome`; a country as a whole is `ITA/`. */
  readonly key: string
  readonly name: string | null
  readonly country: string
  readonly precision: PlacePrecision
  readonly position: Position
}

/** West, south, east and north in degrees, as in GeoJSON; west lies above east where it passes the antimeridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

export interface IndexedCountry {
  readonly iso3: string
  readonly iso2: string
  readonly slug: string
  readonly region: Region
  readonly label: Position
  /** What of the world a map of it shows: its land near its places, and those; null where no outlines are known. */
  readonly frame: BoundingBox | null
  /** Stations that Safeguard Defenders counted here last; null where no count was found. */
  readonly reported: number | null
}

/** Which clock the reader looks at: when a thing happened, or when it became public. */
export const CLOCKS = ['happened', 'reported'] as const
export type Clock = (typeof CLOCKS)[number]

/**
 * What an answer speaks of: all that is alleged of its country, each of its listed stations by name, some of its places
 * that are not in the atlas, or places of the atlas by name.
 */
export type Reach = 'whole' | 'each' | 'part' | 'place'

export interface IndexedRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly layer: Layer
  /** ISO 3166-1 alpha-3, or null where the record belongs to no country. */
  readonly country: string | null
  /** The other country of a patrol. */
  readonly partner: string | null
  /** Indexes into `places`: a patrol round has several, a record of no country none. */
  readonly places: readonly number[]
  /** The words of the record's own list: event, response, agreement or site type. */
  readonly type: string | null
  readonly network: Network | null
  readonly report: Report | null
  readonly actor: Actor | null
  readonly stance: Stance
  readonly attested: Attestation
  readonly inferred: boolean
  /** The date to show, as written: `2018-06`, `2016-05-02/2016-05-13`, or null. */
  readonly date: string | null
  readonly closed: string | null
  readonly spans: { readonly [C in Clock]: Span }
  /** A short English label for kinds that have no name of their own; null for stations, sites and patrols. */
  readonly title: string | null
  /** Ids answered; `country` for all of the country; null for kinds that answer nothing. */
  readonly answers: readonly string[] | 'country' | null
  /** For an answer: how the words reach us; null for all else. */
  readonly said: Channel | null
  /** For an answer about its country's alleged stations and sites: which of them it speaks of; null for all else. */
  readonly reach: Reach | null
  /** Id of the earlier answer whose matter this one ends. */
  readonly ends: string | null
}

interface IndexedReport {
  readonly id: Report
  readonly count: number
  readonly countries: number
  /** Id of the event of its publication: who answers the report answers it. */
  readonly published: string
}

export interface AtlasIndex {
  readonly version: string
  /** The newest day on which a source was read: the day the data stand for. */
  readonly asOf: string
  /** The reports, oldest first: their totals, and the event of their publication. */
  readonly reports: readonly IndexedReport[]
  readonly countries: readonly IndexedCountry[]
  readonly places: readonly IndexedPlace[]
  readonly records: readonly IndexedRecord[]
  /** Ids of what was there once, removed or withheld: their pages say why they are gone. */
  readonly removed: readonly string[]
}
