/** Rows as columns: each field is named once, and equal neighbours compress well. */

/** For each field, its values over all rows. */
export type Columns<T> = { readonly [K in keyof T]: readonly T[K][] }

/** @param rows all with the same fields */
export function toColumns<T extends object>(rows: readonly T[]): Columns<T> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof T)[]
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])) as unknown as Columns<T>
}

/** The rows that `toColumns` took apart. */
export function fromColumns<T extends object>(columns: Columns<T>): readonly T[] {
  const entries = Object.entries<readonly unknown[]>(columns)
  const length = entries[0]?.[1].length ?? 0
  return Array.from(
    { length },
    (_, at) => Object.fromEntries(entries.map(([field, values]) => [field, values[at]])) as T,
  )
}
