/** What must hold between fields, rows and files, each as one entry of one table. */
import type { Problem } from '../problem.ts'
import type { Tables } from '../tables.ts'

export interface Moment {
  /** The latest day that it is anywhere, in days since 1970-01-01 UTC; null where nobody asks. */
  readonly today: number | null
}

export interface Relation {
  readonly id: string
  /** What holds, as a sentence. */
  readonly holds: string
  /** Where it does not. */
  readonly check: (tables: Tables, moment: Moment) => Problem[]
}
