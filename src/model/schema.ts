/**
 * The shape of every file in `data/`, as zod schemas: strict, so an unknown field fails.
 * Used at build time only; the browser takes the types and never the code.
 */
import { z } from 'zod'
import { EXPECTED_DATE, isDate } from './edtf-subset.ts'
import {
  ACTORS,
  AGREEMENT_TYPES,
  ATTESTATIONS,
  COUNTERS,
  EVENT_TYPES,
  NETWORKS,
  PLACE_PRECISIONS,
  REGIONS,
  REPORTS,
  RESPONSE_TYPES,
  SITE_TYPES,
  SOURCE_KINDS,
  STANCES,
} from './vocabulary.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (expected lower-case letters, digits and single hyphens)')
  .max(80)
const text = z.string().trim().min(1).max(600)
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not a country code (expected ISO 3166-1 alpha-3 such as ITA)')
const date = z
  .string()
  .refine(isDate, { error: (issue) => `${JSON.stringify(issue.input)} is not a date (${EXPECTED_DATE})` })
const ids = z.array(id).min(1)
const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)
const position = z.tuple([longitude, latitude])

const point = z.strictObject({ type: z.literal('Point'), coordinates: position })
const multiPoint = z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) })

const sourced = { sources: ids, attested: z.enum(ATTESTATIONS) }

const stationProperties = z.strictObject({
  country: iso3,
  city: text.nullable(),
  place_precision: z.enum(PLACE_PRECISIONS),
  network: z.enum(NETWORKS).nullable(),
  network_confidence: z.literal('low').optional(),
  listed_in: z.enum(REPORTS),
  basis: z.literal('inferred').optional(),
  opened: date.nullable(),
  closed: date.nullable(),
  note: text.optional(),
  ...sourced,
})

const siteProperties = z.strictObject({
  country: iso3,
  city: text.nullable(),
  place_precision: z.enum(PLACE_PRECISIONS),
  kind_of_site: z.enum(SITE_TYPES),
  network: z.enum(NETWORKS).nullable(),
  opened: date.nullable(),
  closed: date.nullable(),
  note: text.optional(),
  ...sourced,
})

const patrolProperties = z.strictObject({
  country: iso3,
  partner: iso3,
  /** Whose officers travel, where it is not China's: a return visit. */
  visiting: iso3.optional(),
  /** One name for each position of the geometry, in its order. */
  cities: z.array(text),
  /** Places named by the sources without a position of their own. */
  areas: z.array(text).min(1).optional(),
  from: date,
  to: date,
  officers: z.int().min(1).max(1000),
  text,
  note: text.optional(),
  ...sourced,
})

const agreementProperties = z.strictObject({
  country: iso3,
  date,
  type: z.enum(AGREEMENT_TYPES),
  text,
  note: text.optional(),
  ...sourced,
})

const eventProperties = z.strictObject({
  country: iso3.nullable(),
  city: text.nullable(),
  date,
  type: z.enum(EVENT_TYPES),
  actor: z.enum(ACTORS),
  stance: z.enum(STANCES),
  text,
  about: ids.optional(),
  note: text.optional(),
  ...sourced,
})

const responseProperties = z.strictObject({
  country: iso3.nullable(),
  date,
  type: z.enum(RESPONSE_TYPES),
  actor: z.enum(ACTORS),
  stance: z.enum(STANCES),
  /** Ids of the records answered, or `country`: everything alleged of the country. */
  answers: z.union([z.literal('country'), ids]),
  /** `false` where the source says that the matter is another than the alleged stations. */
  about_stations: z.literal(false).optional(),
  text,
  note: text.optional(),
  ...sourced,
})

function collection<P extends z.ZodType, G extends z.ZodType>(name: string, geometry: G, properties: P) {
  const feature = z.strictObject({ type: z.literal('Feature'), id, geometry, properties })
  return z.strictObject({ type: z.literal('FeatureCollection'), name: z.literal(name), features: z.array(feature) })
}

const cslDate = z.strictObject({
  'date-parts': z.tuple([
    z.union([
      z.tuple([z.int()]),
      z.tuple([z.int(), z.int().min(1).max(12)]),
      z.tuple([z.int(), z.int().min(1).max(12), z.int().min(1).max(31)]),
    ]),
  ]),
  circa: z.literal(true).optional(),
})

const source = z.strictObject({
  id,
  type: z.enum(['article-newspaper', 'article', 'report', 'webpage']),
  title: z.string().min(1).max(400),
  'container-title': z.string().min(1).max(200).optional(),
  publisher: z.string().min(1).max(200).optional(),
  URL: z.url({ protocol: /^https?$/ }),
  issued: cslDate.optional(),
  accessed: cslDate,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language (expected BCP 47 such as en or zh)'),
  custom: z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    quality: text.optional(),
    title_note: text.optional(),
    note: text.optional(),
    /** Which revision was read, where the publisher revised the document. */
    revision: text.optional(),
  }),
})

const count = z.strictObject({
  id,
  country: iso3.nullable(),
  count: z.int().min(0).max(100_000),
  /** In how many countries, where the source says so. */
  countries: z.int().min(1).max(250).optional(),
  as_of: date,
  by: z.enum(COUNTERS),
  note: text.optional(),
  ...sourced,
})

const country = z.strictObject({
  iso3,
  iso2: z.string().regex(/^[A-Z]{2}$/, 'is not a country code (expected ISO 3166-1 alpha-2 such as IT)'),
  slug: id,
  name: text,
  region: z.enum(REGIONS),
  /** Where the country's name and its records without a place stand. */
  label: position,
})

/** A police network and the event from which on its stations may have existed. */
const network = z.strictObject({ id: z.enum(NETWORKS), launched: id })
/** A report of the NGO: the event of its publication and the total it gave by then. */
const report = z.strictObject({ id: z.enum(REPORTS), title: text, published: id, count: id })

const disagreement = z.strictObject({
  id,
  topic: text,
  countries: z.array(iso3),
  records: ids,
  versions: z.array(z.strictObject({ text, sources: ids })).min(2),
})

const change = z.strictObject({
  date,
  record: id,
  kind: z.enum(['added', 'corrected']),
  field: text.optional(),
  from: z.string().max(600).nullable().optional(),
  to: z.string().max(600).nullable().optional(),
  reason: text,
})

const tombstone = z.strictObject({ id, date, reason: text, successor: id.nullable() })

const publisher = z.strictObject({
  name: text,
  /** Where readers write to; null until whoever publishes a copy fills it in. */
  contact: z.url().nullable(),
  repository: z.url().nullable(),
})

/** The last release: its version, its day, and a fingerprint of every record it held. */
const release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version (expected such as 1.2.0)'),
  date,
  records: z.record(id, z.string().regex(/^[0-9a-f]{12}$/)),
})

export const FILES = {
  'stations.geojson': collection('stations', point.nullable(), stationProperties),
  'sites.geojson': collection('sites', point.nullable(), siteProperties),
  'patrols.geojson': collection('patrols', multiPoint.nullable(), patrolProperties),
  'agreements.geojson': collection('agreements', point.nullable(), agreementProperties),
  'events.geojson': collection('events', point.nullable(), eventProperties),
  'responses.geojson': collection('responses', point.nullable(), responseProperties),
  'sources.json': z.array(source),
  'counts.json': z.array(count),
  'countries.json': z.array(country),
  'networks.json': z.array(network),
  'reports.json': z.array(report),
  'disagreements.json': z.array(disagreement),
  'changes.json': z.array(change),
  'removed.json': z.array(tombstone),
  'publisher.json': publisher,
  'release.json': release,
} as const

export type FileName = keyof typeof FILES
export type RawFiles = { [F in FileName]: z.infer<(typeof FILES)[F]> }
