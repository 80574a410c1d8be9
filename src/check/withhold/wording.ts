/** What stands in the data where something is withheld: in English, as all texts of the data are. */
import type { Withholding } from '../../model/dataset.ts'

/** In place of a text. */
export function withheldWording({ date, reason }: Withholding): string {
  return `This wording is withheld (${date}): ${reason}`
}

/** In place of what a lesson takes from an entry that is gone: a number, a date, a name. */
export const WITHHELD_PIECE = '[withheld]'

/** Below the text of a step of a lesson. @param entry null for what is gone because all that it was about is gone */
export function withheldFromStep(entry: Withholding | null): string {
  return entry === null
    ? 'An entry that belongs to this step is withheld.'
    : `An entry that belongs to this step is withheld (${entry.date}): ${entry.reason}`
}
