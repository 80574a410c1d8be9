/** The days since 1970 of a day written as `2018-05-14`. */
export function dayOf(text: string): number {
  return Date.parse(text) / 86_400_000
}
