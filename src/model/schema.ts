/**
 * The shape of every file in `data/`, as zod schemas: strict, so an unknown field fails.
 * Used at build time only; the browser takes the types and never the code.
 */
import { z } from 'zod'
import {
  address,
  contact,
  cslDate,
  date,
  day,
  id,
  ids,
  iso3,
  language,
  MEANINGS,
  position,
  sourced,
  text,
  version,
} from './schema-fields.ts'
import { FEATURE_SCHEMAS } from './schema-records.ts'
import { WITHHELD } from './schema-withheld.ts'
import { COUNTERS, NETWORKS, REGIONS, REPORTS, SOURCE_KINDS } from './vocabulary.ts'

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
    agency: text.optional().describe('The news agency or outlet whose text it is, where it is not that of the page.'),
    relay: text.optional().describe('Of whom it is only a copy or a retelling: it adds no origin of its own.'),
    title_is: z
      .literal('description')
      .optional()
      .describe('The title is our description of the page, not what it was published under.'),
    title_language: language
      .optional()
      .describe('The language of the title where it is not that of the page: where it only describes the page.'),
    quality: text.optional().describe('What is weak about the source; its presence marks it as weak.'),
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
  version,
  date: day,
  records: z.record(id, z.string().regex(/^[0-9a-f]{12}$/, 'is not a fingerprint (expected 12 hexadecimal digits)')),
})

export const FILES = {
  ...FEATURE_SCHEMAS,
  'sources.json': z.array(source),
  'counts.json': z.array(count),
  'countries.json': z.array(country),
  'networks.json': z.array(network),
  'reports.json': z.array(report),
  'disagreements.json': z.array(disagreement),
  'changes.json': z.array(change),
  'removed.json': z.array(tombstone),
  'withheld.json': WITHHELD,
  'publisher.json': publisher,
  'release.json': release,
} as const

export type FileName = keyof typeof FILES
export type RawFiles = { [F in FileName]: z.infer<(typeof FILES)[F]> }
