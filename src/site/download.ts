/** A file of the data on its way to `dist/`. */
import type { PublishedFileName } from '../model/lesson-schema.ts'
import type { TableSchema } from './table-schema.ts'

/** A file as published, without its folder. */
export type NamedContent = readonly [name: string, content: string]

/** A file that is published, and how many rows it has; null where it is no table. */
export interface Download {
  readonly path: string
  readonly source: PublishedFileName
  readonly rows: number
  readonly content: string
  /** What the columns hold, of a CSV. */
  readonly table?: TableSchema
}
