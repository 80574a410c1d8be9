/**
 * The shape of a release that is kept, one file each in `data/editions/`: all of the data as they were edited, and the
 * answers that were derived from them, so that later code prints these and derives nothing anew. What is withheld is in
 * it: whoever publishes a part of an edition withholds it first. Build time only.
 */
import { z } from 'zod'
import { LESSON } from './lesson-schema.ts'
import { FILES } from './schema.ts'
import { date, day, id, iso3, language, version } from './schema-fields.ts'
import { POSTURES } from './vocabulary.ts'

/** Not part of what a release says: its fingerprints, who publishes a copy, and what a copy withholds today. */
const { 'release.json': _release, 'publisher.json': _publisher, 'withheld.json': _withheld, ...KEPT } = FILES

/** A sentence of an answer, as it stood on every page of the release. */
const sentence = z.string().min(1).max(4000)

const answer = z.strictObject({
  class: z.enum(POSTURES),
  record: id.nullable().describe('The record that decides the class.'),
  sentences: z.record(
    language,
    z.strictObject({
      alleged: sentence,
      host: sentence,
      china: sentence,
      concerned: sentence.nullable().describe('Null where none of those concerned spoke.'),
    }),
  ),
})

export const EDITION = z.strictObject({
  format: z.int().min(1).describe('By which migrations it is read: open-edition.ts.'),
  version,
  date: day
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day (expected such as 2026-11-23)')
    .describe('The day of the release.'),
  as_of: date.describe('The day the data stand for.'),
  files: z.strictObject(KEPT),
  lessons: z.array(LESSON),
  answers: z.record(iso3, answer).describe('By country.'),
})

export type Edition = Readonly<z.infer<typeof EDITION>>
export type EditionAnswer = Edition['answers'][string]
type EditionFileName = `editions/${string}.json`

export function isEditionFile(name: string): name is EditionFileName {
  return /^editions\/\d+\.\d+\.\d+\.json$/.test(name)
}

/** The file of a release, from the data folder: `editions/0.2.0.json`. */
export function editionFile(release: string): EditionFileName {
  return `editions/${release}.json`
}
