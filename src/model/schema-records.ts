/** The shape of the records in `data/`: GeoJSON Features, one collection a kind. Strict: an unknown field fails. */
import { z } from 'zod'
import { code, date, dateNotBefore, id, ids, iso3, multiPoint, point, sourced, text } from './schema-fields.ts'
import {
  ACTORS,
  AGREEMENT_TYPES,
  CHANNELS,
  EVENT_TYPES,
  NETWORKS,
  OUTCOMES,
  PLACE_PRECISIONS,
  REPORTS,
  RESPONSE_TYPES,
  SITE_TYPES,
  STANCES,
} from './vocabulary.ts'

// What an editor shows beside a field that several kinds of record share.
const host = iso3.describe('The country concerned, ISO 3166-1 alpha-3.')
const city = text.nullable().describe('The city or region; null where the sources name only the country.')
const precision = code(PLACE_PRECISIONS, 'How precise the place is; "country" goes with geometry null.')
const opened = date.nullable().describe('When it opened, as a source says; null where none does, which is the rule.')
const closed = dateNotBefore('opened')
  .nullable()
  .describe('When it closed, as one side said of this very site; null: no closing reported.')
const note = text.optional().describe('What a reader must know to judge the row. Neutral words, no address, no person.')
const distinct = text
  .optional()
  .describe('Why the row stands beside another one that is equal in all but id, texts and sources.')
const told = text.describe('What is on record, in neutral words of our own. No address, no private person.')
const networkOrNull = z.enum(NETWORKS).nullable().describe('The police network it is ascribed to; null: not stated.')
const networkConfidence = z.literal('low').optional().describe('The network rests on weak pages only.')
const actor = code(ACTORS, 'Who says or does it.')
const stance = code(
  STANCES,
  'How the actor speaks: "states" is an official word on the record, never a confirmation of a station.',
)

const stationProperties = z.strictObject({
  country: host,
  city,
  place_precision: precision,
  network: networkOrNull,
  network_confidence: networkConfidence,
  listed_in: z.enum(REPORTS).describe('The report that lists the alleged station.'),
  basis: z.literal('inferred').optional().describe('The row follows from a total or from two reports together.'),
  opened,
  closed,
  note,
  distinct,
  ...sourced,
})

const siteProperties = z.strictObject({
  country: host,
  city,
  place_precision: precision,
  kind_of_site: code(SITE_TYPES, 'Who alleges the site outside the two reports, and as what.'),
  network: networkOrNull,
  network_confidence: networkConfidence,
  opened,
  closed,
  note,
  distinct,
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
  type: code(AGREEMENT_TYPES, 'What kind of agreement it is.'),
  text: told,
  note,
  ...sourced,
})

const eventProperties = z.strictObject({
  country: host.nullable(),
  city,
  date: date.describe('When it happened, as precise as the sources are and no more.'),
  type: code(EVENT_TYPES, 'What kind of event it is.'),
  outcome: code(
    OUTCOMES,
    'Of a return: "attempted" where the source tells of an attempt, and of no return.',
  ).optional(),
  actor,
  stance,
  text: told,
  about: ids.optional().describe('Ids of the records it concerns.'),
  note,
  distinct,
  ...sourced,
})

const responseProperties = z.strictObject({
  country: host.nullable(),
  date: date.describe('When it happened, as precise as the sources are and no more.'),
  type: code(RESPONSE_TYPES, 'What the actor did or said: of the list, the first that fits.'),
  actor,
  stance,
  answers: z
    .union([z.literal('country'), z.array(id)], '"country" or a list of record ids')
    .describe(
      'Ids of the records answered, or "country": everything alleged of the country. Empty only where about_stations is false.',
    ),
  scope: z
    .literal('part')
    .optional()
    .describe('Beside "country": the word is about some of its places, which are not in the atlas.'),
  about_stations: z
    .literal(false)
    .optional()
    .describe('false where the source says that the matter is another than the alleged stations.'),
  said: code(CHANNELS, 'How the words reach us.'),
  ends: id
    .optional()
    .describe('The id of the earlier answer whose matter this one ends: an inquiry concluded, an order carried out.'),
  text: told,
  note,
  distinct,
  ...sourced,
})

function collection<P extends z.ZodType, G extends z.ZodType>(name: string, geometry: G, properties: P) {
  const feature = z.strictObject({ type: z.literal('Feature'), id, geometry, properties })
  return z.strictObject({ type: z.literal('FeatureCollection'), name: z.literal(name), features: z.array(feature) })
}

/** The files that hold Features. */
export const FEATURE_SCHEMAS = {
  'stations.geojson': collection('stations', point.nullable(), stationProperties),
  'sites.geojson': collection('sites', point.nullable(), siteProperties),
  'patrols.geojson': collection('patrols', multiPoint.nullable(), patrolProperties),
  'agreements.geojson': collection('agreements', point.nullable(), agreementProperties),
  'events.geojson': collection('events', point.nullable(), eventProperties),
  'responses.geojson': collection('responses', point.nullable(), responseProperties),
} as const
