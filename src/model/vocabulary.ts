/** The closed word lists of the dataset. The schema, the address, the messages and the legend all read them here. */

export const NETWORKS = ['fuzhou', 'qingtian', 'nantong', 'wenzhou'] as const
export type Network = (typeof NETWORKS)[number]

export const RECORD_KINDS = ['station', 'site', 'centre', 'patrol', 'agreement', 'event', 'response'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** Who a source says so with which force; `states` is an official word, never a confirmation. */
export const STANCES = ['alleges', 'states', 'denies', 'disputes', 'reports'] as const
export type Stance = (typeof STANCES)[number]

/** How well a record is sourced, not how true it is. */
export const ATTESTATIONS = ['strong', 'fair', 'weak'] as const
export type Attestation = (typeof ATTESTATIONS)[number]

export const PLACE_PRECISIONS = ['city', 'island-or-region', 'country'] as const
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number]

export const REPORTS = ['110-overseas', 'patrol-and-persuade'] as const
export type Report = (typeof REPORTS)[number]

export const SITE_TYPES = [
  'online-contact-point',
  'named-by-police',
  'named-in-parliament',
  'named-by-press-and-intelligence',
  'community-police-cooperation-centre',
] as const
export type SiteType = (typeof SITE_TYPES)[number]

export const AGREEMENT_TYPES = ['joint-patrol', 'police-cooperation', 'extradition', 'other'] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

export const EVENT_TYPES = [
  'network-launched',
  'ceremony',
  'staffing',
  'return',
  'report-published',
  'hearing',
  'other',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** What came of a return, where its source tells of no return. */
export const OUTCOMES = ['attempted'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What the speaker of an answer did, in the order of the codebook: the first that fits is its code. */
export const RESPONSE_TYPES = [
  'conviction',
  'acquittal',
  'guilty-plea',
  'appeal',
  'charge',
  'arrest',
  'legislation',
  'closure-ordered',
  'closure-reported',
  'investigation-ended',
  'no-wrongdoing-found',
  'investigation',
  'denial',
  'refusal',
  'silence',
  'statement',
] as const
export type ResponseType = (typeof RESPONSE_TYPES)[number]

/** How the words of an answer reach us, from the speaker's own document to what somebody else tells. */
export const CHANNELS = ['own', 'press', 'official', 'unnamed', 'third'] as const
export type Channel = (typeof CHANNELS)[number]

export const ACTORS = [
  'ngo',
  'news',
  'state-media',
  'academic',
  'group',
  'china-government',
  'china-mfa',
  'china-police',
  'embassy',
  'host-government',
  'host-police',
  'parliament',
  'court',
  'prosecutors',
  'member-of-parliament',
  'local-authority',
  'foreign-government',
  'concerned',
  'eu',
] as const
export type Actor = (typeof ACTORS)[number]

/** Actors that speak for the host country: only they make its posture. */
export const HOST_ACTORS: ReadonlySet<Actor> = new Set<Actor>([
  'host-government',
  'host-police',
  'parliament',
  'court',
  'prosecutors',
])

/** Actors that speak for China. */
export const CHINA_ACTORS: ReadonlySet<Actor> = new Set<Actor>([
  'china-government',
  'china-mfa',
  'china-police',
  'embassy',
])

export const COUNTERS = [
  'safeguard-defenders',
  'fuzhou-police',
  'qingtian-police',
  'chinese-state-media',
  'host-government',
  'host-police',
  'parliament',
  'press',
] as const
export type Counter = (typeof COUNTERS)[number]

export const SOURCE_KINDS = [
  'ngo-report',
  'government',
  'chinese-government',
  'academic',
  'news',
  'state-media',
  'reference',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const REGIONS = ['europe', 'americas', 'asia', 'africa', 'oceania'] as const
export type Region = (typeof REGIONS)[number]

/** The overlays of the map, in drawing and legend order. */
export const LAYERS = [
  'fuzhou',
  'qingtian',
  'nantong',
  'wenzhou',
  'network-not-stated',
  'sites',
  'centres',
  'patrols',
  'agreements',
  'events',
  'answers',
] as const
export type Layer = (typeof LAYERS)[number]

/** The five layers that together are "alleged stations". */
export const STATION_LAYERS: readonly Layer[] = LAYERS.slice(0, 5)

/**
 * The class of what a host country did or said about the alleged stations by a moment: the one list, in no order of
 * merit. Which word decides is told in `select/answer/posture.ts`.
 */
export const POSTURES = [
  'none',
  'silent',
  'commented',
  'denied',
  'found-nothing',
  'looking',
  'ended',
  'ordered-closed',
  'reported-closed',
  'criminal-case',
] as const
export type Posture = (typeof POSTURES)[number]

/** What lessons teach: how to read a contested claim. */
export const LESSON_CONCEPTS = [
  'source',
  'stance',
  'date',
  'denial',
  'silence',
  'uncertainty',
  'denominators',
  'relays',
] as const
export type LessonConcept = (typeof LESSON_CONCEPTS)[number]
