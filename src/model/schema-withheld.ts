/** `withheld.json`: what is taken out of everything that is published, though `data/` still holds it. Build time only. */
import { z } from 'zod'
import { day, id } from './schema-fields.ts'

/** It stands in place of a wording, together with a day: shorter than any text. */
const reason = z.string().trim().min(1).max(300)

export const WITHHELD = z.array(
  z.strictObject({
    id: id.describe('The id of a record, a count, a disagreement or a source.'),
    field: z
      .string()
      .min(1)
      .max(80)
      .optional()
      .describe('The field whose wording is withheld, such as note or versions[0].text; left out: all of it.'),
    date: day.describe('Since when it is withheld.'),
    reason: reason.describe('Why, in neutral words that tell nothing of what is withheld.'),
    by: z.enum(['request', 'own-decision']).describe('Whether somebody asked for it.'),
  }),
)
