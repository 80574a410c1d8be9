/** How well something is sourced, in numbers. */

/** How many sources something rests on, and how many of them are independent of each other. */
export interface Sourcing {
  readonly sources: number
  readonly origins: number
}

/** @param lines sources, each with whose text it is */
export function countOrigins(lines: readonly { readonly origin: string }[]): Sourcing {
  return { sources: lines.length, origins: new Set(lines.map(({ origin }) => origin)).size }
}
