/** The fields that the schemas of `data/` are made of: ids, texts, dates, addresses, places. Build time only. */
import { z } from 'zod'
import { EXPECTED_ADDRESS, EXPECTED_CONTACT, isAddress, isContact } from './address.ts'
import { EXPECTED_DATE, isDate } from './edtf-subset.ts'
import { ATTESTATIONS } from './vocabulary.ts'

/** What the check must know of a field beyond its shape; it reads this here, so that a new field needs no second edit. */
export interface FieldMeaning {
  /** `date`: EDTF of our subset; `day`: such a date known to the day; `csl-date`: a date in parts. */
  readonly type: 'date' | 'day' | 'csl-date'
  /** The field beside it whose date must not come later: `opened` of `closed`. */
  readonly notBefore?: string
}

/** The meaning of fields, kept beside their schemas: copies made by `describe` or `clone` have that of their model. */
export const MEANINGS = z.registry<FieldMeaning>()

/** Beside the data, as these travel without the site's address. */
const CODEBOOK = "Codes: see the atlas' page codebook/."

/** The id of a record, a source or a lesson. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (expected lower-case letters, digits and single hyphens)')
  .max(80)
export const text = z.string().trim().min(1).max(600)
export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'is not a country code (expected ISO 3166-1 alpha-3 such as ITA)')
export const date = z
  .string()
  .refine(isDate, `is not a date (${EXPECTED_DATE})`)
  .meta({ examples: ['2018', '2018-05', '2018-05-14', '2016~', '2016/2018'] })
  .register(MEANINGS, { type: 'date' })
export const day = date.clone().register(MEANINGS, { type: 'day' })

/** A date that must not lie before that of the field `start` beside it. */
export function dateNotBefore(start: string): typeof date {
  return date.clone().register(MEANINGS, { type: 'date', notBefore: start })
}
/** The one type of every address; the JSON Schema says of it what an editor can check. */
export const address = z
  .string()
  .refine(isAddress, `is not a web address (${EXPECTED_ADDRESS})`)
  .meta({ format: 'uri', pattern: '^https?://' })
export const contact = z
  .string()
  .refine(isContact, `is no way to write to somebody (${EXPECTED_CONTACT})`)
  .meta({ format: 'uri', pattern: '^(https?://|mailto:)' })
export const ids = z.array(id).min(1)

/** One of a closed list of codes, and where each of them is explained. */
export function code<const Codes extends readonly string[]>(codes: Codes, meaning: string) {
  return z.enum(codes).describe(`${meaning} ${CODEBOOK}`)
}

const LONGITUDE = 'is not a longitude (expected -180 to 180, before the latitude)'
const LATITUDE = 'is not a latitude (expected -90 to 90, after the longitude)'
const longitude = z.number().min(-180, LONGITUDE).max(180, LONGITUDE)
const latitude = z.number().min(-90, LATITUDE).max(90, LATITUDE)
export const position = z
  .tuple([longitude, latitude])
  .describe('Longitude and latitude in degrees, at most two decimals: the centre of a city, nothing finer.')

export const point = z.strictObject({ type: z.literal('Point'), coordinates: position })
export const multiPoint = z.strictObject({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) })

export const sourced = {
  sources: ids.describe('Ids of entries in sources.json on which this rests.'),
  attested: code(ATTESTATIONS, 'How well this is sourced; never whether an allegation is true.'),
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
export const cslDate = z
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

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a language (expected BCP 47 such as en or zh)')

/** Of a release. */
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version (expected such as 1.2.0)')
