/** How English counts and joins: shared by the files of the English message table. */
export const locale = 'en-GB'

const plurals = new Intl.PluralRules(locale)
const numbers = new Intl.NumberFormat(locale)
const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

export function number(n: number): string {
  return numbers.format(n)
}

/** `Rome, Milan and Naples`. */
export function list(items: readonly string[]): string {
  return lists.format(items)
}

/** `3 stations`, `1 station`. */
export function count(n: number, one: string, other = `${one}s`): string {
  return `${number(n)} ${plurals.select(n) === 'one' ? one : other}`
}
