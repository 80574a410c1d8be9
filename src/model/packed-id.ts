/**
 * Ids repeat what their record says beside them: `resp-can-government-2023-05-09` is of Canada and of that day. As the
 * index travels, signs that no id has stand in the place of both: `resp-.government-*`.
 */

/** What an id may repeat. */
interface Owner {
  readonly country: string | null
  readonly date: string | null
}

const DATE_SIGN = '*'
const COUNTRY_SIGN = '.'

/** What the signs stand for; null: nothing. */
function signsOf({ country, date }: Owner): readonly (readonly [sign: string, text: string | null])[] {
  return [
    [DATE_SIGN, date],
    [COUNTRY_SIGN, country && `${country.toLowerCase()}-`],
  ]
}

/** @param id a slug */
export function shortenId(id: string, owner: Owner): string {
  return signsOf(owner).reduce((short, [sign, text]) => (text ? short.replace(text, sign) : short), id)
}

/** The id that `shortenId` shortened, of the same record. */
export function restoreId(short: string, owner: Owner): string {
  return signsOf(owner).reduce((id, [sign, text]) => (text ? id.replace(sign, text) : id), short)
}
