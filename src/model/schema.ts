/**
 * The shape of every file in `data/`, as zod schemas: strict, so an unknown field fails.
 * Used at build time only; the browser takes the types and never the code.
 */
import { z } from 'zod'
import { EXPECTED_ADDRESS, EXPECTED_CONTACT, isAddress, isContact } from './address.ts'
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

/** What the check must know of a field beyond its shape; it reads this here, so that a new field needs no second edit. */
export interface FieldMeaning {
  /** `date`: EDTF of our subset; `day`: such a date known to the day; `csl-date`: a date in parts. */
  readonly type: 'date' | 'day' | 'csl-date'
  /** The field beside it whose date must not come later: `opened` of `closed`. */
  readonly notBefore?: string
}

/** The meaning of fields, kept beside their schemas: copies made by `describe` or `clone` have that of their model. */
export const MEANINGS = z.registry<FieldMeaning>()

/** The id of a record, a source or a lesson. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (expected lower-case letters, digits and single hyphens)')
  .max(80)
const text = z.string().trim().min(1).max(600)
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not a country code (expected ISO 3166-1 alpha-3 such as ITA)')
const date = z
  .string()
  .refine(isDate, `is not a date (${EXPECTED_DATE})`)
  .meta({ examples: ['2018', '2018-05', '2018-05-14', '2016~', '2016/2018'] })
  .register(MEANINGS, { type: 'date' })
const day = date.clone().register(MEANINGS, { type: 'day' })

/** A date that must not lie before that of the field `start` beside it. */
function dateNotBefore(start: string): typeof date {
  return date.clone().register(MEANINGS, { type: 'date', notBefore: start })
}
/** The one type of every address; the JSON Schema says of it what an editor can check. */
const address = z
  .string()
  .refine(isAddress, `is not a web address (${EXPECTED_ADDRESS})`)
  .meta({ format: 'uri', pattern: '^https?://' })
const contact = z
  .string()
  .refine(isContact, `is no way to write to somebody (${EXPECTED_CONTACT})`)
  .meta({ format: 'uri', pattern: '^(https?://|mailto:)' })
const ids = z.array(id).min(1)
const LONGITUDE = 'is not a longitude (expected -180 to 180, before the latitude)'
const LATITUDE = 'is not a latitude (expected -90 to 90, after the longitude)'
const longitude = z.number().min(-180, LONGITUDE).max(180, LONGITUDE)
const latitude = z.number().min(-90, LATITUDE).max(90, LATITUDE)
const position = z
  .tuple([longitude, latitude])
  .describe('Longitude and latitude in degrees, at most two decimals: the centre of a city, nothing finer.')

const point = z.strictObject({ type: z.literal('Point'), coordinates: position })
const multiPoint = z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) })

const sourced = {
  sources: ids.describe('Ids of entries in sources.json on which this rests.'),
  attested: z.enum(ATTESTATIONS).describe('How well this is sourced; never whether an allegation is true.'),
}

// What an editor shows beside a field that several kinds of record share.
const host = iso3.describe('The country concerned, ISO 3166-1 alpha-3.')
const city = text.nullable().describe('The city or region; null where the sources name only the country.')
const precision = z.enum(PLACE_PRECISIONS).describe('How precise the place is; "country" goes with geometry null.')
const opened = date.nullable().describe('When it opened, as a source says; null where none does, which is the rule.')
const closed = dateNotBefore('opened')
  .nullable()
  .describe('When it closed, as one side said of this very site; null: no closing reported.')
const note = text.optional().describe('What a reader must know to judge the row. Neutral words, no address, no person.')
const told = text.describe('What is on record, in neutral words of our own. No address, no private person.')
const networkOrNull = z.enum(NETWORKS).nullable().describe('The police network it is ascribed to; null: not stated.')
const actor = z.enum(ACTORS).describe('Who says or does it.')
const stance = z
  .enum(STANCES)
  .describe('How the actor speaks: "states" is an official word on the record, never a confirmation of a station.')

const stationProperties = z.strictObject({
  country: host,
  city,
  place_precision: precision,
  network: networkOrNull,
  network_confidence: z.literal('low').optional().describe('The network rests on weak pages only.'),
  listed_in: z.enum(REPORTS).describe('The report that lists the alleged station.'),
  basis: z.literal('inferred').optional().describe('The row follows from a total or from two reports together.'),
  opened,
  closed,
  note,
  ...sourced,
})

const siteProperties = z.strictObject({
  country: host,
  city,
  place_precision: precision,
  kind_of_site: z.enum(SITE_TYPES).describe('Who alleges the site outside the two reports, and as what.'),
  network: networkOrNull,
  opened,
  closed,
  note,
  ...sourced,
})

const patrolProperties = z.strictObject({
  country: host,
  partner: iso3.describe('The other country, ISO 3166-1 alpha-3.'),
  visiting: iso3.optional().describe("Whose officers travel, where it is not China's: a return visit."),
  cities: z.array(text).describe('One name for each position of the geometry, in its order.'),
  areas: z.array(text).min(1).optional().describe('Places named by the sources without a position of their own.'),
  from: date.describe('First day of the round.'),
  to: dateNotBefore('from').describe('Last day of the round.'),
  officers: z.int().min(1).max(1000).describe('How many visiting officers took part.'),
  text: told,
  note,
  ...sourced,
})

const agreementProperties = z.strictObject({
  country: host,
  date: date.describe('When it happened, as precise as the sources are and no more.'),
  type: z.enum(AGREEMENT_TYPES),
  text: told,
  note,
  ...sourced,
})

const eventProperties = z.strictObject({
  country: host.nullable(),
  city,
  date: date.describe('When it happened, as precise as the sources are and no more.'),
  type: z.enum(EVENT_TYPES),
  actor,
  stance,
  text: told,
  about: ids.optional().describe('Ids of the records it concerns.'),
  note,
  ...sourced,
})

const responseProperties = z.strictObject({
  country: host.nullable(),
  date: date.describe('When it happened, as precise as the sources are and no more.'),
  type: z.enum(RESPONSE_TYPES),
  actor,
  stance,
  answers: z
    .union([z.literal('country'), ids], '"country" or a list of record ids')
    .describe('Ids of the records answered, or "country": everything alleged of the country.'),
  about_stations: z
    .literal(false)
    .optional()
    .describe('false where the source says that the matter is another than the alleged stations.'),
  ends: id
    .optional()
    .describe('The id of the earlier answer whose matter this one ends: an inquiry concluded, an order carried out.'),
  text: told,
  note,
  ...sourced,
})

function collection<P extends z.ZodType, G extends z.ZodType>(name: string, geometry: G, properties: P) {
  const feature = z.strictObject({ type: z.literal('Feature'), id, geometry, properties })
  return z.strictObject({ type: z.literal('FeatureCollection'), name: z.literal(name), features: z.array(feature) })
}

/** CSL-JSON lets a part of a date be a number or, as Zotero writes years, digits in quotes; from here on it is a number. */
function cslPart(range: z.ZodInt): z.ZodType<number> {
  return z.union([
    range,
    z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(range),
  ])
}

const [cslYear, cslMonth, cslDay] = [cslPart(z.int()), cslPart(z.int().min(1).max(12)), cslPart(z.int().min(1).max(31))]
const cslDate = z
  .strictObject({
    'date-parts': z.tuple([
      z.union(
        [z.tuple([cslYear]), z.tuple([cslYear, cslMonth]), z.tuple([cslYear, cslMonth, cslDay])],
        '[year], [year, month] or [year, month, day]',
      ),
    ]),
    circa: z.literal(true).optional(),
  })
  .register(MEANINGS, { type: 'csl-date' })

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language (expected BCP 47 such as en or zh)')

const source = z.strictObject({
  id,
  type: z.enum(['article-newspaper', 'article', 'report', 'webpage']),
  title: z.string().min(1).max(400).describe('The title in its own language, as published.'),
  'container-title': z.string().min(1).max(200).optional(),
  publisher: z.string().min(1).max(200).optional(),
  URL: address,
  issued: cslDate.optional().describe('When it was published; left out where the page has no date.'),
  accessed: cslDate
    .clone()
    .register(MEANINGS, { type: 'csl-date', notBefore: 'issued' })
    .describe('The day on which it was read.'),
  language,
  custom: z.strictObject({
    kind: z.enum(SOURCE_KINDS),
    quality: text.optional().describe('What is weak about the source; its presence marks it as weak.'),
    title_language: language
      .optional()
      .describe('The language of the title where it is not that of the page: where it only describes the page.'),
    title_note: text.optional(),
    note: text.optional(),
    revision: text.optional().describe('Which revision was read, where the publisher revised the document.'),
  }),
})

const count = z.strictObject({
  id,
  country: iso3.nullable(),
  count: z.int().min(0).max(100_000),
  countries: z.int().min(1).max(250).optional().describe('In how many countries, where the source says so.'),
  as_of: date.describe('The moment for which the total was given.'),
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
  label: position.describe("Where the country's name and its records without a place stand."),
})

/** A police network and the event from which on its stations may have existed. */
const network = z.strictObject({ id: z.enum(NETWORKS), launched: id })
/** A report of the NGO: the event of its publication and the total it gave by then. */
const report = z.strictObject({ id: z.enum(REPORTS), title: text, published: id, count: id })

const disagreement = z.strictObject({
  id,
  topic: text.describe('What the sources disagree on, as the heading of a note.'),
  countries: z.array(iso3),
  records: ids,
  versions: z.array(z.strictObject({ text, sources: ids })).min(2),
})

const change = z.strictObject({
  date: day,
  record: id,
  kind: z.enum(['added', 'corrected']),
  field: text.optional(),
  from: z.string().max(600).nullable().optional(),
  to: z.string().max(600).nullable().optional(),
  withheld: z
    .literal(true)
    .optional()
    .describe('The wording that was corrected must not be repeated: it stands in place of "from".'),
  reason: text,
})

const tombstone = z.strictObject({ id, date: day, reason: text, successor: id.nullable() })

const publisher = z.strictObject({
  /** Null until whoever publishes a copy fills it in, as the two below: a build for an address asks for the first two. */
  name: text.nullable(),
  /** Where readers write to. */
  contact: contact.nullable(),
  repository: address.nullable(),
})

/** The last release: its version, its day, and a fingerprint of every record it held. */
const release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version (expected such as 1.2.0)'),
  date: day,
  records: z.record(id, z.string().regex(/^[0-9a-f]{12}$/, 'is not a fingerprint (expected 12 hexadecimal digits)')),
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
