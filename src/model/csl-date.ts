/** Dates of sources: CSL-JSON keeps them in parts, the atlas speaks EDTF. */
import type { Source } from './dataset.ts'

/** A CSL-JSON date as EDTF: `2022-10-28`, `2022-12~`. */
export function formatCslDate(date: NonNullable<Source['issued']>): string {
  const [year, ...rest] = date['date-parts'][0]
  const parts = [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))]
  return parts.join('-') + (date.circa ? '~' : '')
}
