/** The known name that was probably meant. */

/** Letters from which on the beginning of a name stands for it, as in addresses that were cut off. */
const BEGINNING = 4
/** Letters for each slip forgiven: `itlay` has one, `nehterland` two. */
const LETTERS_PER_SLIP = 3

/** Letters to be changed, added, left out, or exchanged with the next one, to come from `a` to `b`. */
function countSlips(a: string, b: string): number {
  let [before, last]: readonly (readonly number[])[] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const [here, above, aslant] = [row[j - 1] ?? 0, last?.[j] ?? 0, last?.[j - 1] ?? 0]
      const least = Math.min(here + 1, above + 1, aslant + (a[i - 1] === b[j - 1] ? 0 : 1))
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(isSwap ? Math.min(least, (before?.[j - 2] ?? 0) + 1) : least)
    }
    before = last
    last = row
  }
  return last?.[b.length] ?? 0
}

/** One of the names, or null where none is near enough. */
export function nearest(text: string, names: Iterable<string>): string | null {
  const all = [...names]
  const begun = text.length >= BEGINNING ? all.find((name) => name.startsWith(text)) : undefined
  if (begun !== undefined) return begun
  let found: string | null = null
  let least = Math.floor(text.length / LETTERS_PER_SLIP) + 1
  for (const name of all) {
    if (Math.abs(name.length - text.length) >= least) continue
    const slips = countSlips(text, name)
    if (slips < least) [found, least] = [name, slips]
  }
  return found
}
