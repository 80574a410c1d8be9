/** Why a reference gives nothing: told by the check at its place in the file. */
export interface Trouble {
  /** The start of a sentence: `"x" does not exist`. */
  readonly found: string
  /** What follows the word "expected". */
  readonly expected: string
  /** The id that is not there; null where something else is wrong. */
  readonly missing: string | null
}

export function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'found' in value && 'expected' in value
}

export function missing(id: string, what: string): Trouble {
  return { found: `"${id}" does not exist`, expected: what, missing: id }
}

export function trouble(found: string, expected: string): Trouble {
  return { found, expected, missing: null }
}
